Instance: regisseur
InstanceOf: SearchParameter
Usage: #definition
Title: "Regisseur of a care team"
* insert OwnSearchParameter(RegisseurSearch, regisseur, CareTeam, reference)
* description = "The professional who answers for the support of the naasten."
* insert ExpressionWithUrl([[CareTeam.participant.where(role.coding.where(system = ']], CodeSystem/circle-role, [[' and code = 'regisseur').exists()).member]])
* target[0] = #Practitioner
* target[1] = #PractitionerRole
