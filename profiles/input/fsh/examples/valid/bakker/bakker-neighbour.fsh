Instance: bakker-neighbour
InstanceOf: NaastCaregiver
Usage: #example
Title: "Joop Kramer, the neighbour who stopped"
Description: "Could no longer give help, and died later; the date is not known."
* patient = Reference(bakker-patient)
* relationship[0] = $cod472#19 "Buur"
* insert OfficialName(Joop Kramer, Joop, J., Kramer)
* active = false
* period.end = "2024-06-30"
* extension[endReason].valueCodeableConcept = RelationEndReasons#caregiver-stopped
* extension[deceased].valueBoolean = true
