Instance: bakker-niece
InstanceOf: NaastCaregiver
Usage: #example
Title: "Eva Mulder, the niece"
Description: "Mentor since her uncle died; works full time."
* patient = Reference(bakker-patient)
* relationship[0] = $role-code#NIECE
* relationship[1] = $cod472#15 "Mentor"
* relationship[2] = $cod472#01 "Eerste relatie/contactpersoon"
* insert OfficialName(Eva Mulder, Eva, E., Mulder)
* active = true
* extension[rank].valuePositiveInt = 1
* extension[legalRepresentation][0].extension[kind].valueCodeableConcept = LegalRepresentationKinds#mentor
* extension[legalRepresentation][0].extension[period].valuePeriod.start = "2025-12-01"
* extension[deceased].valueBoolean = false
* extension[employmentStatus].valueCodeableConcept = EmploymentStatuses#full-time
