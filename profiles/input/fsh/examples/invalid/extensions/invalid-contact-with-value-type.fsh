Instance: invalid-contact-with-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "A contact as text"
Description: "With whom is a reference."
* insert MinimalCaregiver
* extension[0].url = Canonical(ContactWith)
* extension[0].valueString = "Sanne"
