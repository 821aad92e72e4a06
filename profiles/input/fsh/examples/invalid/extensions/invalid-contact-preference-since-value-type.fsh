Instance: invalid-contact-preference-since-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "contact-preference, part since, has a value of the wrong type"
Description: "Its type is not date."
* insert MinimalCaregiver
* extension[0].url = Canonical(ContactPreference)
* extension[0].extension[0].url = "preference"
* extension[0].extension[0].valueCodeableConcept = ContactPreferences#no-contact
* extension[0].extension[1].url = "since"
* extension[0].extension[1].valueDateTime = "2026-03-01"
