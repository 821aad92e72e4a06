Instance: invalid-care-provided-since-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "care-provided, part since, has a value of the wrong type"
Description: "Its type is not date."
* insert MinimalCaregiver
* extension[0].url = Canonical(CareProvided)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = CareKinds#household
* extension[0].extension[1].url = "hoursPerWeek"
* extension[0].extension[1].valueDecimal = 4
* extension[0].extension[2].url = "since"
* extension[0].extension[2].valueDateTime = "2026-03-01"
