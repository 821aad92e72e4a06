Instance: invalid-relation-end-reason-value-binding
InstanceOf: RelatedPerson
Usage: #example
Title: "relation-end-reason has a code that is not ours"
Description: "The code is not in the value set relation-end-reason."
* insert MinimalCaregiver
* active = false
* period.end = "2026-05-01"
* extension[0].url = Canonical(RelationEndReason)
* extension[0].valueCodeableConcept = $role-code#DAUC
