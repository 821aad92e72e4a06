Instance: invalid-caregiver-value-type
InstanceOf: CarePlan
Usage: #example
Title: "caregiver is text"
Description: "It refers to a RelatedPerson."
* insert CarePlanCore
* category = CarePlanCategories#support
* subject = Reference(jansen-patient)
* extension[0].url = Canonical(Caregiver)
* extension[0].valueString = "x"
