Instance: legal-representation
InstanceOf: SearchParameter
Usage: #definition
Title: "Kind of legal representation"
* insert OwnSearchParameter(LegalRepresentationSearch, legal-representation, RelatedPerson, token)
* description = "By what right the naaste represents the patient."
* insert ExpressionWithUrl([[RelatedPerson.extension(']], StructureDefinition/legal-representation, [[').extension.where(url = 'kind').value]])
