Instance: invalid-plan-agreement-by-value-type
InstanceOf: CarePlan
Usage: #example
Title: "plan-agreement, part by, has a value of the wrong type"
Description: "Its type is another."
* insert MinimalCarePlan
* extension[1].url = Canonical(PlanAgreement)
* extension[1].extension[0].url = "date"
* extension[1].extension[0].valueDateTime = "2026-06-15"
* extension[1].extension[1].url = "by"
* extension[1].extension[1].valueString = "Sanne"
