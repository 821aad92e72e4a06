Instance: smit-friend-of-family
InstanceOf: NaastCaregiver
Usage: #example
Title: "Els Vink, a friend of the family"
Description: "Emigrated."
* patient = Reference(smit-patient)
* relationship[0] = $cod472#20 "Vriend(in)/kennis"
* insert OfficialName(Els Vink, Els, E., Vink)
* active = false
* period.end = "2025-09-01"
* extension[endReason].valueCodeableConcept = RelationEndReasons#other
