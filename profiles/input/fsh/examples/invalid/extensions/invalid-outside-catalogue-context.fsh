Instance: invalid-outside-catalogue-context
InstanceOf: Patient
Usage: #example
Title: "outside-catalogue of a patient"
Description: "The extension does not belong here."
* insert MinimalPatient
* extension[0].url = Canonical(OutsideCatalogue)
* extension[0].extension[0].url = "responsible"
* extension[0].extension[0].valueReference = Reference(jansen-nurse)
* extension[0].extension[1].url = "reason"
* extension[0].extension[1].valueString = "They did so at home"
