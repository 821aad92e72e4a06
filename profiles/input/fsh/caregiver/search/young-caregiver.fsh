Instance: young-caregiver
InstanceOf: SearchParameter
Usage: #definition
Title: "Young caregiver"
* insert OwnSearchParameter(YoungCaregiverSearch, young-caregiver, RelatedPerson, token)
* description = "Whether the naaste is a child or a young person."
* insert ExpressionWithUrl([[RelatedPerson.extension(']], StructureDefinition/young-caregiver, [[').value]])
