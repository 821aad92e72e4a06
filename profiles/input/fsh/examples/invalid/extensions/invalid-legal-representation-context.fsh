Instance: invalid-legal-representation-context
InstanceOf: Patient
Usage: #example
Title: "legal-representation of a patient"
Description: "The extension is for a naaste only: a RelatedPerson."
* insert MinimalPatient
* extension[0].url = Canonical(LegalRepresentation)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = LegalRepresentationKinds#mentor
* extension[0].extension[1].url = "limits"
* extension[0].extension[1].valueString = "Not on property."
* extension[0].extension[2].url = "period"
* extension[0].extension[2].valuePeriod.start = "2026-03-01"
