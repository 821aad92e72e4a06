Instance: invalid-caregiver-value-target
InstanceOf: CarePlan
Usage: #example
Title: "caregiver is no naaste"
Description: "It refers to a RelatedPerson."
* insert CarePlanCore
* category = CarePlanCategories#support
* subject = Reference(jansen-patient)
* extension[0].url = Canonical(Caregiver)
* extension[0].valueReference = Reference(jansen-gp)
