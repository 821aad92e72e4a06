Instance: invalid-sofa-role-context
InstanceOf: Patient
Usage: #example
Title: "sofa-role of a patient"
Description: "The extension is for a naaste only: a RelatedPerson."
* insert MinimalPatient
* extension[0].url = Canonical(SofaRole)
* extension[0].extension[0].url = "role"
* extension[0].extension[0].valueCodeableConcept = SofaRoles#expert
* extension[0].extension[1].url = "period"
* extension[0].extension[1].valuePeriod.start = "2026-03-01"
