Instance: bakker-brother
InstanceOf: NaastCaregiver
Usage: #example
Title: "Henk Postma, the brother"
Description: "Looks after her property, not her care; shares the first rank with the niece."
* patient = Reference(bakker-patient)
* relationship[0] = $role-code#BRO
* relationship[1] = $cod472#14 "Bewindvoerder"
* insert OfficialName(Henk Postma, Henk, H., Postma)
* active = true
* extension[rank].valuePositiveInt = 1
* extension[legalRepresentation][0].extension[kind].valueCodeableConcept = LegalRepresentationKinds#administrator
* extension[legalRepresentation][0].extension[period].valuePeriod.start = "2025-12-01"
