Instance: invalid-legal-representation-kind-min
InstanceOf: RelatedPerson
Usage: #example
Title: "legal-representation lacks kind"
Description: "The part kind must be there."
* insert MinimalCaregiver
* extension[0].url = Canonical(LegalRepresentation)
* extension[0].extension[0].url = "limits"
* extension[0].extension[0].valueString = "Not on property."
* extension[0].extension[1].url = "period"
* extension[0].extension[1].valuePeriod.start = "2026-03-01"
