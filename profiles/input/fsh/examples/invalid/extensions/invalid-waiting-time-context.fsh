Instance: invalid-waiting-time-context
InstanceOf: Patient
Usage: #example
Title: "waiting-time of a patient"
Description: "The extension does not belong here."
* insert MinimalPatient
* extension[0].url = Canonical(WaitingTime)
* extension[0].valueUnsignedInt = 3
