Instance: invalid-naast-caregiver-contactPreference-max
InstanceOf: RelatedPerson
Usage: #example
Title: "contact-preference is there twice"
Description: "A naaste has it at most once."
* insert MinimalCaregiver
* extension[0].url = Canonical(ContactPreference)
* extension[0].extension[0].url = "preference"
* extension[0].extension[0].valueCodeableConcept = ContactPreferences#no-contact
* extension[0].extension[1].url = "since"
* extension[0].extension[1].valueDate = "2026-03-01"
* extension[1].url = Canonical(ContactPreference)
* extension[1].extension[0].url = "preference"
* extension[1].extension[0].valueCodeableConcept = ContactPreferences#no-contact
* extension[1].extension[1].url = "since"
* extension[1].extension[1].valueDate = "2026-03-01"
