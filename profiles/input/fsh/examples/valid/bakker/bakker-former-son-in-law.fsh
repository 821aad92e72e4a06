Instance: bakker-former-son-in-law
InstanceOf: NaastCaregiver
Usage: #example
Title: "Rob Dekker, the former son-in-law"
Description: "The relation ended with the divorce; does not want to be contacted."
* patient = Reference(bakker-patient)
* relationship[0] = $role-code#SONINLAW
* relationship[1] = $cod472#09 "Anders"
* insert OfficialName(Rob Dekker, Rob, R., Dekker)
* active = false
* period.end = "2023-05-01"
* extension[endReason].valueCodeableConcept = RelationEndReasons#relation-ended
* extension[contactPreference].extension[preference].valueCodeableConcept = ContactPreferences#no-contact
