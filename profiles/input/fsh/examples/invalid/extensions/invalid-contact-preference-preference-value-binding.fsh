Instance: invalid-contact-preference-preference-value-binding
InstanceOf: RelatedPerson
Usage: #example
Title: "contact-preference, part preference, has a code that is not ours"
Description: "The code is not in the value set contact-preference."
* insert MinimalCaregiver
* extension[0].url = Canonical(ContactPreference)
* extension[0].extension[0].url = "preference"
* extension[0].extension[0].valueCodeableConcept = $role-code#DAUC
* extension[0].extension[1].url = "since"
* extension[0].extension[1].valueDate = "2026-03-01"
