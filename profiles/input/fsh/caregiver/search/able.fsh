Instance: able
InstanceOf: SearchParameter
Usage: #definition
Title: "Kind of care for which a naaste is able"
* insert OwnSearchParameter(AbleSearch, able, RelatedPerson, token)
* description = "The kinds of care for which the answer on able is yes or partly."
* insert ExpressionWithUrl([[RelatedPerson.extension(']], StructureDefinition/caregiver-capacity, [[').where(extension.where(url = 'able').value.coding.where(code = 'yes' or code = 'partly').exists()).extension.where(url = 'kind').value]])
