Instance: invalid-naast-care-plan-caregiver-max
InstanceOf: CarePlan
Usage: #example
Title: "A plan for two"
Description: "A plan is for one naaste."
* insert MinimalCarePlan
* extension[1].url = Canonical(Caregiver)
* extension[1].valueReference = Reference(jansen-daughter)
