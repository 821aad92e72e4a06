Instance: invalid-contact-preference-preference-min
InstanceOf: RelatedPerson
Usage: #example
Title: "contact-preference lacks preference"
Description: "The part preference must be there."
* insert MinimalCaregiver
* extension[0].url = Canonical(ContactPreference)
* extension[0].extension[0].url = "since"
* extension[0].extension[0].valueDate = "2026-03-01"
