Instance: invalid-role-state-role-min
InstanceOf: RelatedPerson
Usage: #example
Title: "role-state lacks role"
Description: "The part role must be there."
* insert MinimalCaregiver
* extension[0].url = Canonical(RoleState)
* extension[0].extension[0].url = "state"
* extension[0].extension[0].valueCodeableConcept = RoleStates#accepted
* extension[0].extension[1].url = "date"
* extension[0].extension[1].valueDate = "2026-03-01"
