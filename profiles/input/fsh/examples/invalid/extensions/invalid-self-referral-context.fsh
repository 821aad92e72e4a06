Instance: invalid-self-referral-context
InstanceOf: Patient
Usage: #example
Title: "self-referral of a patient"
Description: "The extension does not belong here."
* insert MinimalPatient
* extension[0].url = Canonical(SelfReferral)
* extension[0].valueBoolean = true
