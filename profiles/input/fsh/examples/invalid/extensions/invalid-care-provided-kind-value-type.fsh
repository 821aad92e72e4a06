Instance: invalid-care-provided-kind-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "care-provided, part kind, has a value of the wrong type"
Description: "Its type is not CodeableConcept."
* insert MinimalCaregiver
* extension[0].url = Canonical(CareProvided)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueString = "other"
* extension[0].extension[1].url = "hoursPerWeek"
* extension[0].extension[1].valueDecimal = 4
* extension[0].extension[2].url = "since"
* extension[0].extension[2].valueDate = "2026-03-01"
