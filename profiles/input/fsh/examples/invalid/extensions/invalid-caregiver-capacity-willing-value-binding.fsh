Instance: invalid-caregiver-capacity-willing-value-binding
InstanceOf: RelatedPerson
Usage: #example
Title: "caregiver-capacity, part willing, has a code that is not ours"
Description: "The code is not in the value set capacity-answer."
* insert MinimalCaregiver
* extension[0].url = Canonical(CaregiverCapacity)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = CareKinds#household
* extension[0].extension[1].url = "willing"
* extension[0].extension[1].valueCodeableConcept = $role-code#DAUC
* extension[0].extension[2].url = "able"
* extension[0].extension[2].valueCodeableConcept = CapacityAnswers#yes
* extension[0].extension[3].url = "note"
* extension[0].extension[3].valueString = "Only in the morning."
