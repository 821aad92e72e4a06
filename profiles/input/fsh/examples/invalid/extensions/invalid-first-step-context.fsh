Instance: invalid-first-step-context
InstanceOf: Patient
Usage: #example
Title: "first-step of a patient"
Description: "The extension does not belong here."
* insert MinimalPatient
* extension[0].url = Canonical(FirstStep)
* extension[0].valueString = "Bel en vraag naar de coördinator."
