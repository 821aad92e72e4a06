Instance: invalid-caregiver-context
InstanceOf: Patient
Usage: #example
Title: "caregiver of a patient"
Description: "The extension does not belong here."
* insert MinimalPatient
* extension[0].url = Canonical(Caregiver)
* extension[0].valueReference = Reference(jansen-partner)
