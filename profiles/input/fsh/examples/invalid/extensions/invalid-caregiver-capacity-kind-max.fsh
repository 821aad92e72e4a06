Instance: invalid-caregiver-capacity-kind-max
InstanceOf: RelatedPerson
Usage: #example
Title: "caregiver-capacity has kind twice"
Description: "The part kind may be there once."
* insert MinimalCaregiver
* extension[0].url = Canonical(CaregiverCapacity)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = CareKinds#household
* extension[0].extension[1].url = "willing"
* extension[0].extension[1].valueCodeableConcept = CapacityAnswers#yes
* extension[0].extension[2].url = "able"
* extension[0].extension[2].valueCodeableConcept = CapacityAnswers#yes
* extension[0].extension[3].url = "note"
* extension[0].extension[3].valueString = "Only in the morning."
* extension[0].extension[4].url = "kind"
* extension[0].extension[4].valueCodeableConcept = CareKinds#management
