Instance: invalid-contact-preference-preference-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "contact-preference, part preference, has a value of the wrong type"
Description: "Its type is not CodeableConcept."
* insert MinimalCaregiver
* extension[0].url = Canonical(ContactPreference)
* extension[0].extension[0].url = "preference"
* extension[0].extension[0].valueString = "other"
* extension[0].extension[1].url = "since"
* extension[0].extension[1].valueDate = "2026-03-01"
