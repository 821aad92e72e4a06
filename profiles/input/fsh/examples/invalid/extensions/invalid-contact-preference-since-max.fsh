Instance: invalid-contact-preference-since-max
InstanceOf: RelatedPerson
Usage: #example
Title: "contact-preference has since twice"
Description: "The part since may be there once."
* insert MinimalCaregiver
* extension[0].url = Canonical(ContactPreference)
* extension[0].extension[0].url = "preference"
* extension[0].extension[0].valueCodeableConcept = ContactPreferences#no-contact
* extension[0].extension[1].url = "since"
* extension[0].extension[1].valueDate = "2026-03-01"
* extension[0].extension[2].url = "since"
* extension[0].extension[2].valueDate = "2026-03-01"
