Instance: invalid-care-provided-kind-value-binding
InstanceOf: RelatedPerson
Usage: #example
Title: "care-provided, part kind, has a code that is not ours"
Description: "The code is not in the value set care-kind."
* insert MinimalCaregiver
* extension[0].url = Canonical(CareProvided)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = $role-code#DAUC
* extension[0].extension[1].url = "hoursPerWeek"
* extension[0].extension[1].valueDecimal = 4
* extension[0].extension[2].url = "since"
* extension[0].extension[2].valueDate = "2026-03-01"
