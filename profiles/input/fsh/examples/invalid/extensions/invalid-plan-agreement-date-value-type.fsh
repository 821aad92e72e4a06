Instance: invalid-plan-agreement-date-value-type
InstanceOf: CarePlan
Usage: #example
Title: "plan-agreement, part date, has a value of the wrong type"
Description: "Its type is another."
* insert MinimalCarePlan
* extension[1].url = Canonical(PlanAgreement)
* extension[1].extension[0].url = "by"
* extension[1].extension[0].valueReference = Reference(jansen-nurse)
* extension[1].extension[1].url = "date"
* extension[1].extension[1].valueString = "2026-06-15"
