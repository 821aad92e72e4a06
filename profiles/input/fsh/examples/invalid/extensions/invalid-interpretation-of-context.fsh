Instance: invalid-interpretation-of-context
InstanceOf: Patient
Usage: #example
Title: "interpretation-of of a patient"
Description: "The extension does not belong here."
* insert MinimalPatient
* extension[0].url = Canonical(InterpretationOf)
* extension[0].valueString = "1"
