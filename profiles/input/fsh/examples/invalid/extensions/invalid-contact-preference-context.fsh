Instance: invalid-contact-preference-context
InstanceOf: Patient
Usage: #example
Title: "contact-preference of a patient"
Description: "The extension is for a naaste only: a RelatedPerson."
* insert MinimalPatient
* extension[0].url = Canonical(ContactPreference)
* extension[0].extension[0].url = "preference"
* extension[0].extension[0].valueCodeableConcept = ContactPreferences#no-contact
* extension[0].extension[1].url = "since"
* extension[0].extension[1].valueDate = "2026-03-01"
