Instance: invalid-consulted-context
InstanceOf: RelatedPerson
Usage: #example
Title: "consulted of a naaste"
Description: "The extension is for a member of a care team."
* insert MinimalCaregiver
* extension[0].url = Canonical(Consulted)
* extension[0].valueReference = Reference(jansen-partner)
