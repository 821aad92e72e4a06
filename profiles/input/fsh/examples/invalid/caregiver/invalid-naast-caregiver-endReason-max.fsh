Instance: invalid-naast-caregiver-endReason-max
InstanceOf: RelatedPerson
Usage: #example
Title: "relation-end-reason is there twice"
Description: "A naaste has it at most once."
* insert MinimalCaregiver
* active = false
* period.end = "2026-05-01"
* extension[0].url = Canonical(RelationEndReason)
* extension[0].valueCodeableConcept = RelationEndReasons#other
* extension[1].url = Canonical(RelationEndReason)
* extension[1].valueCodeableConcept = RelationEndReasons#other
