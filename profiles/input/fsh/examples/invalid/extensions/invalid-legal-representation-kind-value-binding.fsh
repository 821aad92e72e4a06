Instance: invalid-legal-representation-kind-value-binding
InstanceOf: RelatedPerson
Usage: #example
Title: "legal-representation, part kind, has a code that is not ours"
Description: "The code is not in the value set legal-representation-kind."
* insert MinimalCaregiver
* extension[0].url = Canonical(LegalRepresentation)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = $role-code#DAUC
* extension[0].extension[1].url = "limits"
* extension[0].extension[1].valueString = "Not on property."
* extension[0].extension[2].url = "period"
* extension[0].extension[2].valuePeriod.start = "2026-03-01"
