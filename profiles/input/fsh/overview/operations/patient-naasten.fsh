Instance: patient-naasten
InstanceOf: OperationDefinition
Usage: #definition
Title: "The whole picture of the naasten"
* insert OwnOperationDefinition(PatientNaasten, [[The whole picture of the naasten]], naasten, Patient, false)
* type = false
* instance = true
* description = "Who the naasten are, by rank; their roles, what they do and can, contact, last results, needs, goals, plans and referrals that go on, the team with its regisseur, and the open tasks: as far as the caller may see it. Whom the caller may see only in part is there in part."
* insert Out(Bundle, [[A document: a Composition with a narrative in the language of Accept-Language, and the resources that it is made of.]])
