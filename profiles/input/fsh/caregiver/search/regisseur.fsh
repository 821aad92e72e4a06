Instance: regisseur
InstanceOf: SearchParameter
Usage: #definition
Title: "Regisseur of a care team"
* insert OwnSearchParameter(RegisseurSearch, regisseur, CareTeam, reference)
* description = "The professional who answers for the support of the naasten, and has no end: not who has handed over, nor who will on a day that is agreed."
* insert ExpressionWithUrl([[CareTeam.participant.where(role.coding.where(system = ']], CodeSystem/circle-role, [[' and code = 'regisseur').exists() and period.end.empty()).member]])
* target[0] = #Practitioner
* target[1] = #PractitionerRole
