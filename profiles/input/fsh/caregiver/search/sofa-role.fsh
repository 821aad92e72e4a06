Instance: sofa-role
InstanceOf: SearchParameter
Usage: #definition
Title: "SOFA role of a naaste"
* insert OwnSearchParameter(SofaRoleSearch, sofa-role, RelatedPerson, token)
* description = "What the naaste is to the professionals, now or earlier."
* insert ExpressionWithUrl([[RelatedPerson.extension(']], StructureDefinition/sofa-role, [[').extension.where(url = 'role').value]])
