Instance: rank
InstanceOf: SearchParameter
Usage: #definition
Title: "Rank of a naaste"
* insert OwnSearchParameter(RankSearch, rank, RelatedPerson, number)
* description = "In which order the naasten are called."
* insert ExpressionWithUrl([[RelatedPerson.extension(']], StructureDefinition/caregiver-rank, [[').value]])
