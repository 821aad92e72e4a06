Instance: invalid-plan-agreement-date-min
InstanceOf: CarePlan
Usage: #example
Title: "plan-agreement without date"
Description: "The part date must be there."
* insert MinimalCarePlan
* extension[1].url = Canonical(PlanAgreement)
* extension[1].extension[0].url = "by"
* extension[1].extension[0].valueReference = Reference(jansen-nurse)
