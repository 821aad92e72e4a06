Instance: invalid-care-provided-hoursPerWeek-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "care-provided, part hoursPerWeek, has a value of the wrong type"
Description: "Its type is not decimal."
* insert MinimalCaregiver
* extension[0].url = Canonical(CareProvided)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = CareKinds#household
* extension[0].extension[1].url = "hoursPerWeek"
* extension[0].extension[1].valueInteger = 2
* extension[0].extension[2].url = "since"
* extension[0].extension[2].valueDate = "2026-03-01"
