Instance: invalid-plan-agreement-by-value-target
InstanceOf: CarePlan
Usage: #example
Title: "plan-agreement, part by, refers to somebody else"
Description: "It refers to another type."
* insert MinimalCarePlan
* extension[1].url = Canonical(PlanAgreement)
* extension[1].extension[0].url = "date"
* extension[1].extension[0].valueDateTime = "2026-06-15"
* extension[1].extension[1].url = "by"
* extension[1].extension[1].valueReference = Reference(naast-hospital)
