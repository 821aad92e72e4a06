Instance: invalid-care-provided-kind-min
InstanceOf: RelatedPerson
Usage: #example
Title: "care-provided lacks kind"
Description: "The part kind must be there."
* insert MinimalCaregiver
* extension[0].url = Canonical(CareProvided)
* extension[0].extension[0].url = "hoursPerWeek"
* extension[0].extension[0].valueDecimal = 4
* extension[0].extension[1].url = "since"
* extension[0].extension[1].valueDate = "2026-03-01"
