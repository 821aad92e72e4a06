Instance: invalid-legal-representation-kind-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "legal-representation, part kind, has a value of the wrong type"
Description: "Its type is not CodeableConcept."
* insert MinimalCaregiver
* extension[0].url = Canonical(LegalRepresentation)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueString = "other"
* extension[0].extension[1].url = "limits"
* extension[0].extension[1].valueString = "Not on property."
* extension[0].extension[2].url = "period"
* extension[0].extension[2].valuePeriod.start = "2026-03-01"
