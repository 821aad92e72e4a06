Instance: invalid-role-state-state-min
InstanceOf: RelatedPerson
Usage: #example
Title: "role-state lacks state"
Description: "The part state must be there."
* insert MinimalCaregiver
* extension[0].url = Canonical(RoleState)
* extension[0].extension[0].url = "role"
* extension[0].extension[0].valueCodeableConcept = CircleRoles#informal-caregiver
* extension[0].extension[1].url = "date"
* extension[0].extension[1].valueDate = "2026-03-01"
