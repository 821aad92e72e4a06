Instance: invalid-legal-representation-limits-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "legal-representation, part limits, has a value of the wrong type"
Description: "Its type is not string."
* insert MinimalCaregiver
* extension[0].url = Canonical(LegalRepresentation)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = LegalRepresentationKinds#mentor
* extension[0].extension[1].url = "limits"
* extension[0].extension[1].valueMarkdown = "Not on property."
* extension[0].extension[2].url = "period"
* extension[0].extension[2].valuePeriod.start = "2026-03-01"
