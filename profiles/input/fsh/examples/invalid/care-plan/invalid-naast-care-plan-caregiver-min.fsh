Instance: invalid-naast-care-plan-caregiver-min
InstanceOf: CarePlan
Usage: #example
Title: "A plan for nobody"
Description: "A plan says for which naaste it is."
* insert CarePlanCore
* category = CarePlanCategories#support
* subject = Reference(jansen-patient)
