Instance: invalid-caregiver-capacity-able-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "caregiver-capacity, part able, has a value of the wrong type"
Description: "Its type is not CodeableConcept."
* insert MinimalCaregiver
* extension[0].url = Canonical(CaregiverCapacity)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = CareKinds#household
* extension[0].extension[1].url = "willing"
* extension[0].extension[1].valueCodeableConcept = CapacityAnswers#yes
* extension[0].extension[2].url = "able"
* extension[0].extension[2].valueString = "other"
* extension[0].extension[3].url = "note"
* extension[0].extension[3].valueString = "Only in the morning."
