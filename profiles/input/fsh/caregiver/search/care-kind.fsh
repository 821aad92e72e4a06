Instance: care-kind
InstanceOf: SearchParameter
Usage: #definition
Title: "Kind of care that a naaste gives"
* insert OwnSearchParameter(CareKindSearch, care-kind, RelatedPerson, token)
* description = "The kinds of care that the naaste gives."
* insert ExpressionWithUrl([[RelatedPerson.extension(']], StructureDefinition/care-provided, [[').extension.where(url = 'kind').value]])
