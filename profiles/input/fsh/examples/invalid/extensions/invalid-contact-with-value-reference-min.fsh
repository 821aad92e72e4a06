Instance: invalid-contact-with-value-reference-min
InstanceOf: RelatedPerson
Usage: #example
Title: "A contact without a reference"
Description: "A name alone does not say which naaste it is."
* insert MinimalCaregiver
* extension[0].url = Canonical(ContactWith)
* extension[0].valueReference.display = "Sanne"
