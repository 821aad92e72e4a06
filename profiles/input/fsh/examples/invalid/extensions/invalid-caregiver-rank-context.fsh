Instance: invalid-caregiver-rank-context
InstanceOf: Patient
Usage: #example
Title: "caregiver-rank of a patient"
Description: "The extension is for a naaste only: a RelatedPerson."
* insert MinimalPatient
* extension[0].url = Canonical(CaregiverRank)
* extension[0].valuePositiveInt = 2
