Instance: invalid-care-provided-kind-max
InstanceOf: RelatedPerson
Usage: #example
Title: "care-provided has kind twice"
Description: "The part kind may be there once."
* insert MinimalCaregiver
* extension[0].url = Canonical(CareProvided)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = CareKinds#household
* extension[0].extension[1].url = "hoursPerWeek"
* extension[0].extension[1].valueDecimal = 4
* extension[0].extension[2].url = "since"
* extension[0].extension[2].valueDate = "2026-03-01"
* extension[0].extension[3].url = "kind"
* extension[0].extension[3].valueCodeableConcept = CareKinds#management
