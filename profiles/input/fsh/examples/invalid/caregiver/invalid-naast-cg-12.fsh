Instance: invalid-naast-cg-12
InstanceOf: RelatedPerson
Usage: #example
Title: "A relation that ended without an end date"
Description: "RelatedPerson.period.end must say when."
* insert MinimalCaregiver
* active = false
* extension[0].url = Canonical(RelationEndReason)
* extension[0].valueCodeableConcept = RelationEndReasons#other
