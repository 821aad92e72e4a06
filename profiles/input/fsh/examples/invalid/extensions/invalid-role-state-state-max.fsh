Instance: invalid-role-state-state-max
InstanceOf: RelatedPerson
Usage: #example
Title: "role-state has state twice"
Description: "The part state may be there once."
* insert MinimalCaregiver
* extension[0].url = Canonical(RoleState)
* extension[0].extension[0].url = "role"
* extension[0].extension[0].valueCodeableConcept = CircleRoles#informal-caregiver
* extension[0].extension[1].url = "state"
* extension[0].extension[1].valueCodeableConcept = RoleStates#accepted
* extension[0].extension[2].url = "date"
* extension[0].extension[2].valueDate = "2026-03-01"
* extension[0].extension[3].url = "state"
* extension[0].extension[3].valueCodeableConcept = RoleStates#accepted
