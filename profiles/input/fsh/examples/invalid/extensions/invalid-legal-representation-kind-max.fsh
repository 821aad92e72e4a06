Instance: invalid-legal-representation-kind-max
InstanceOf: RelatedPerson
Usage: #example
Title: "legal-representation has kind twice"
Description: "The part kind may be there once."
* insert MinimalCaregiver
* extension[0].url = Canonical(LegalRepresentation)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = LegalRepresentationKinds#mentor
* extension[0].extension[1].url = "limits"
* extension[0].extension[1].valueString = "Not on property."
* extension[0].extension[2].url = "period"
* extension[0].extension[2].valuePeriod.start = "2026-03-01"
* extension[0].extension[3].url = "kind"
* extension[0].extension[3].valueCodeableConcept = LegalRepresentationKinds#mentor
