Instance: invalid-role-state-role-value-binding
InstanceOf: RelatedPerson
Usage: #example
Title: "role-state, part role, has a code that is not ours"
Description: "The code is not in the value set caregiver-role."
* insert MinimalCaregiver
* extension[0].url = Canonical(RoleState)
* extension[0].extension[0].url = "role"
* extension[0].extension[0].valueCodeableConcept = $role-code#DAUC
* extension[0].extension[1].url = "state"
* extension[0].extension[1].valueCodeableConcept = RoleStates#accepted
* extension[0].extension[2].url = "date"
* extension[0].extension[2].valueDate = "2026-03-01"
