Instance: invalid-role-state-state-value-binding
InstanceOf: RelatedPerson
Usage: #example
Title: "role-state, part state, has a code that is not ours"
Description: "The code is not in the value set role-state."
* insert MinimalCaregiver
* extension[0].url = Canonical(RoleState)
* extension[0].extension[0].url = "role"
* extension[0].extension[0].valueCodeableConcept = CircleRoles#informal-caregiver
* extension[0].extension[1].url = "state"
* extension[0].extension[1].valueCodeableConcept = $role-code#DAUC
* extension[0].extension[2].url = "date"
* extension[0].extension[2].valueDate = "2026-03-01"
