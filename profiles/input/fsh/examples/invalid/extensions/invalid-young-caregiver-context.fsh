Instance: invalid-young-caregiver-context
InstanceOf: Patient
Usage: #example
Title: "young-caregiver of a patient"
Description: "The extension is for a naaste only: a RelatedPerson."
* insert MinimalPatient
* extension[0].url = Canonical(YoungCaregiver)
* extension[0].valueBoolean = true
