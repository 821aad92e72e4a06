Instance: invalid-naast-cg-17
InstanceOf: RelatedPerson
Usage: #example
Title: "Two answers for one kind of care"
Description: "Willing is given twice for the household."
* insert MinimalCaregiver
* extension[0].url = Canonical(CaregiverCapacity)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = CareKinds#household
* extension[0].extension[1].url = "willing"
* extension[0].extension[1].valueCodeableConcept = CapacityAnswers#yes
* extension[1].url = Canonical(CaregiverCapacity)
* extension[1].extension[0].url = "kind"
* extension[1].extension[0].valueCodeableConcept = CareKinds#household
* extension[1].extension[1].url = "willing"
* extension[1].extension[1].valueCodeableConcept = CapacityAnswers#no
