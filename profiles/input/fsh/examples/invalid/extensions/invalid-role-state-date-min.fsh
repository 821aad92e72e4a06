Instance: invalid-role-state-date-min
InstanceOf: RelatedPerson
Usage: #example
Title: "role-state lacks date"
Description: "The part date must be there."
* insert MinimalCaregiver
* extension[0].url = Canonical(RoleState)
* extension[0].extension[0].url = "role"
* extension[0].extension[0].valueCodeableConcept = CircleRoles#informal-caregiver
* extension[0].extension[1].url = "state"
* extension[0].extension[1].valueCodeableConcept = RoleStates#accepted
