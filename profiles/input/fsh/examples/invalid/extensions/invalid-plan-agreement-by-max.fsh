Instance: invalid-plan-agreement-by-max
InstanceOf: CarePlan
Usage: #example
Title: "plan-agreement has by twice"
Description: "The part by may be there once."
* insert MinimalCarePlan
* extension[1].url = Canonical(PlanAgreement)
* extension[1].extension[0].url = "by"
* extension[1].extension[0].valueReference = Reference(jansen-nurse)
* extension[1].extension[1].url = "date"
* extension[1].extension[1].valueDateTime = "2026-06-15"
* extension[1].extension[2].url = "by"
* extension[1].extension[2].valueReference = Reference(jansen-nurse)
