Instance: invalid-caregiver-capacity-context
InstanceOf: Patient
Usage: #example
Title: "caregiver-capacity of a patient"
Description: "The extension is for a naaste only: a RelatedPerson."
* insert MinimalPatient
* extension[0].url = Canonical(CaregiverCapacity)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = CareKinds#household
* extension[0].extension[1].url = "willing"
* extension[0].extension[1].valueCodeableConcept = CapacityAnswers#yes
* extension[0].extension[2].url = "able"
* extension[0].extension[2].valueCodeableConcept = CapacityAnswers#yes
* extension[0].extension[3].url = "note"
* extension[0].extension[3].valueString = "Only in the morning."
