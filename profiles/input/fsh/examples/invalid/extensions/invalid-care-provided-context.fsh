Instance: invalid-care-provided-context
InstanceOf: Patient
Usage: #example
Title: "care-provided of a patient"
Description: "The extension is for a naaste only: a RelatedPerson."
* insert MinimalPatient
* extension[0].url = Canonical(CareProvided)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = CareKinds#household
* extension[0].extension[1].url = "hoursPerWeek"
* extension[0].extension[1].valueDecimal = 4
* extension[0].extension[2].url = "since"
* extension[0].extension[2].valueDate = "2026-03-01"
