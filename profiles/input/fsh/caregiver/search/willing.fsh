Instance: willing
InstanceOf: SearchParameter
Usage: #definition
Title: "Kind of care for which a naaste is willing"
* insert OwnSearchParameter(WillingSearch, willing, RelatedPerson, token)
* description = "The kinds of care for which the answer on willing is yes or partly."
* insert ExpressionWithUrl([[RelatedPerson.extension(']], StructureDefinition/caregiver-capacity, [[').where(extension.where(url = 'willing').value.coding.where(code = 'yes' or code = 'partly').exists()).extension.where(url = 'kind').value]])
