Instance: employment-status
InstanceOf: SearchParameter
Usage: #definition
Title: "Employment status of a naaste"
* insert OwnSearchParameter(EmploymentStatusSearch, employment-status, RelatedPerson, token)
* description = "How the naaste combines work, or school, with care."
* insert ExpressionWithUrl([[RelatedPerson.extension(']], StructureDefinition/employment-status, [[').value]])
