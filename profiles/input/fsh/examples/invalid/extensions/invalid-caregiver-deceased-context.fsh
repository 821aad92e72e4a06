Instance: invalid-caregiver-deceased-context
InstanceOf: Patient
Usage: #example
Title: "caregiver-deceased of a patient"
Description: "The extension is for a naaste only: a RelatedPerson."
* insert MinimalPatient
* extension[0].url = Canonical(CaregiverDeceased)
* extension[0].valueBoolean = false
