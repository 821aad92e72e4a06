Instance: invalid-contact-with-context
InstanceOf: Patient
Usage: #example
Title: "A contact of a patient"
Description: "The extension is for a naaste only: a RelatedPerson."
* insert MinimalPatient
* extension[0].url = Canonical(ContactWith)
* extension[0].valueReference = Reference(jansen-daughter)
