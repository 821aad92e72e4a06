Instance: smit-grandmother
InstanceOf: NaastCaregiver
Usage: #example
Title: "Truus Smit, the grandmother"
Description: "Guardian of the child since October 2025; on care leave."
* patient = Reference(smit-patient)
* relationship[0] = $role-code#GRMTH
* relationship[1] = $cod472#11 "Voogd"
* relationship[2] = $cod472#01 "Eerste relatie/contactpersoon"
* insert OfficialName(Truus Smit, Truus, T., Smit)
* active = true
* extension[rank].valuePositiveInt = 1
* extension[legalRepresentation][0].extension[kind].valueCodeableConcept = LegalRepresentationKinds#child-guardian
* extension[legalRepresentation][0].extension[period].valuePeriod.start = "2025-10-15"
* extension[employmentStatus].valueCodeableConcept = EmploymentStatuses#care-leave
