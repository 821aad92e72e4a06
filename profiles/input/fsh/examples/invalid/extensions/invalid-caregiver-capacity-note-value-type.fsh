Instance: invalid-caregiver-capacity-note-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "caregiver-capacity, part note, has a value of the wrong type"
Description: "Its type is not string."
* insert MinimalCaregiver
* extension[0].url = Canonical(CaregiverCapacity)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = CareKinds#household
* extension[0].extension[1].url = "willing"
* extension[0].extension[1].valueCodeableConcept = CapacityAnswers#yes
* extension[0].extension[2].url = "able"
* extension[0].extension[2].valueCodeableConcept = CapacityAnswers#yes
* extension[0].extension[3].url = "note"
* extension[0].extension[3].valueMarkdown = "Only in the morning."
