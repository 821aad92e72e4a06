Instance: invalid-naast-cg-15
InstanceOf: RelatedPerson
Usage: #example
Title: "A relation ended by a death that is not recorded"
Description: "The extension caregiver-deceased must be there."
* insert MinimalCaregiver
* active = false
* period.end = "2026-05-01"
* extension[0].url = Canonical(RelationEndReason)
* extension[0].valueCodeableConcept = RelationEndReasons#caregiver-died
