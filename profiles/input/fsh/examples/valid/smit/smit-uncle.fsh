Instance: smit-uncle
InstanceOf: NaastCaregiver
Usage: #example
Title: "Bram Smit, an uncle"
Description: "The child does not want him around any more."
* patient = Reference(smit-patient)
* relationship[0] = $role-code#UNCLE
* relationship[1] = $cod472#23 "Contactpersoon"
* insert OfficialName(Bram Smit, Bram, B., Smit)
* active = false
* period.end = "2026-01-20"
* extension[endReason].valueCodeableConcept = RelationEndReasons#patient-wish
