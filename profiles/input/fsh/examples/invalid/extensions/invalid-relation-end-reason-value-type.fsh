Instance: invalid-relation-end-reason-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "relation-end-reason has a value of the wrong type"
Description: "Its type is not CodeableConcept."
* insert MinimalCaregiver
* active = false
* period.end = "2026-05-01"
* extension[0].url = Canonical(RelationEndReason)
* extension[0].valueString = "other"
