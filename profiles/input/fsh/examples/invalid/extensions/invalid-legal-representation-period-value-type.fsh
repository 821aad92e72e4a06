Instance: invalid-legal-representation-period-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "legal-representation, part period, has a value of the wrong type"
Description: "Its type is not Period."
* insert MinimalCaregiver
* extension[0].url = Canonical(LegalRepresentation)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = LegalRepresentationKinds#mentor
* extension[0].extension[1].url = "limits"
* extension[0].extension[1].valueString = "Not on property."
* extension[0].extension[2].url = "period"
* extension[0].extension[2].valueDate = "2026-03-01"
