Instance: invalid-role-state-context
InstanceOf: Patient
Usage: #example
Title: "role-state of a patient"
Description: "The extension is for a naaste only: a RelatedPerson."
* insert MinimalPatient
* extension[0].url = Canonical(RoleState)
* extension[0].extension[0].url = "role"
* extension[0].extension[0].valueCodeableConcept = CircleRoles#informal-caregiver
* extension[0].extension[1].url = "state"
* extension[0].extension[1].valueCodeableConcept = RoleStates#accepted
* extension[0].extension[2].url = "date"
* extension[0].extension[2].valueDate = "2026-03-01"
