Instance: invalid-role-state-role-max
InstanceOf: RelatedPerson
Usage: #example
Title: "role-state has role twice"
Description: "The part role may be there once."
* insert MinimalCaregiver
* extension[0].url = Canonical(RoleState)
* extension[0].extension[0].url = "role"
* extension[0].extension[0].valueCodeableConcept = CircleRoles#informal-caregiver
* extension[0].extension[1].url = "state"
* extension[0].extension[1].valueCodeableConcept = RoleStates#accepted
* extension[0].extension[2].url = "date"
* extension[0].extension[2].valueDate = "2026-03-01"
* extension[0].extension[3].url = "role"
* extension[0].extension[3].valueCodeableConcept = CircleRoles#informal-caregiver
