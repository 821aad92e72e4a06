Instance: invalid-role-state-date-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "role-state, part date, has a value of the wrong type"
Description: "Its type is not date."
* insert MinimalCaregiver
* extension[0].url = Canonical(RoleState)
* extension[0].extension[0].url = "role"
* extension[0].extension[0].valueCodeableConcept = CircleRoles#informal-caregiver
* extension[0].extension[1].url = "state"
* extension[0].extension[1].valueCodeableConcept = RoleStates#accepted
* extension[0].extension[2].url = "date"
* extension[0].extension[2].valueDateTime = "2026-03-01"
