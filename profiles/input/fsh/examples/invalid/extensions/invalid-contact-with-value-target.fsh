Instance: invalid-contact-with-value-target
InstanceOf: RelatedPerson
Usage: #example
Title: "A contact with a professional"
Description: "The contact is with another naaste."
* insert MinimalCaregiver
* extension[0].url = Canonical(ContactWith)
* extension[0].valueReference.reference = "Practitioner/jansen-regisseur"
