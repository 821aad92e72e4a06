Instance: contact-preference
InstanceOf: SearchParameter
Usage: #definition
Title: "Contact preference of a naaste"
* insert OwnSearchParameter(ContactPreferenceSearch, contact-preference, RelatedPerson, token)
* description = "What a naaste who does not want to be contacted has asked for."
* insert ExpressionWithUrl([[RelatedPerson.extension(']], StructureDefinition/contact-preference, [[').extension.where(url = 'preference').value]])
