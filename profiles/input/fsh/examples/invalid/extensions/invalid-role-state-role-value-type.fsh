Instance: invalid-role-state-role-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "role-state, part role, has a value of the wrong type"
Description: "Its type is not CodeableConcept."
* insert MinimalCaregiver
* extension[0].url = Canonical(RoleState)
* extension[0].extension[0].url = "role"
* extension[0].extension[0].valueString = "other"
* extension[0].extension[1].url = "state"
* extension[0].extension[1].valueCodeableConcept = RoleStates#accepted
* extension[0].extension[2].url = "date"
* extension[0].extension[2].valueDate = "2026-03-01"
