Instance: bakker-husband
InstanceOf: NaastCaregiver
Usage: #example
Title: "Kees Bakker, the husband who died"
Description: "Was her guardian by court until he died."
* patient = Reference(bakker-patient)
* relationship[0] = $role-code#HUSB
* relationship[1] = $cod472#03 "Curator (juridisch)"
* insert OfficialName(Kees Bakker, Kees, K., Bakker)
* active = false
* period.end = "2025-11-02"
* extension[endReason].valueCodeableConcept = RelationEndReasons#caregiver-died
* extension[deceased].valueDateTime = "2025-11-02"
* extension[legalRepresentation][0].extension[kind].valueCodeableConcept = LegalRepresentationKinds#guardian
* extension[legalRepresentation][0].extension[period].valuePeriod.start = "2022-01-10"
* extension[legalRepresentation][0].extension[period].valuePeriod.end = "2025-11-02"
