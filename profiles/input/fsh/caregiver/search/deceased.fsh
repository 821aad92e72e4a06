Instance: deceased
InstanceOf: SearchParameter
Usage: #definition
Title: "Whether a naaste has died"
* insert OwnSearchParameter(DeceasedSearch, deceased, RelatedPerson, token)
* description = "Whether the naaste has died; a date of death counts as true."
* insert ExpressionWithUrl([[RelatedPerson.extension(']], StructureDefinition/caregiver-deceased, [[').where(value != false).exists()]])
