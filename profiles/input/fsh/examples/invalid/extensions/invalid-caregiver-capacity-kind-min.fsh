Instance: invalid-caregiver-capacity-kind-min
InstanceOf: RelatedPerson
Usage: #example
Title: "caregiver-capacity lacks kind"
Description: "The part kind must be there."
* insert MinimalCaregiver
* extension[0].url = Canonical(CaregiverCapacity)
* extension[0].extension[0].url = "willing"
* extension[0].extension[0].valueCodeableConcept = CapacityAnswers#yes
* extension[0].extension[1].url = "able"
* extension[0].extension[1].valueCodeableConcept = CapacityAnswers#yes
* extension[0].extension[2].url = "note"
* extension[0].extension[2].valueString = "Only in the morning."
