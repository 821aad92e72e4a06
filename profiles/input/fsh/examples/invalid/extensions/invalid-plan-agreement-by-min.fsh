Instance: invalid-plan-agreement-by-min
InstanceOf: CarePlan
Usage: #example
Title: "plan-agreement without by"
Description: "The part by must be there."
* insert MinimalCarePlan
* extension[1].url = Canonical(PlanAgreement)
* extension[1].extension[0].url = "date"
* extension[1].extension[0].valueDateTime = "2026-06-15"
