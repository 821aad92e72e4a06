Instance: invalid-naast-cg-13
InstanceOf: RelatedPerson
Usage: #example
Title: "A relation that ended, of an active naaste"
Description: "RelatedPerson.active must be false."
* insert MinimalCaregiver
* active = true
* period.end = "2026-05-01"
* extension[0].url = Canonical(RelationEndReason)
* extension[0].valueCodeableConcept = RelationEndReasons#other
