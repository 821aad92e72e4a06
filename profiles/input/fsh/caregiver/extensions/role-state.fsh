Extension: RoleState
Id: role-state
Title: "State of a role"
Description: "Whether the naaste was asked for a role in the circle, whether the naaste accepted it, and when."
Context: RelatedPerson
* extension contains
    role 1..1 and
    state 1..1 and
    date 1..1
* extension[role].value[x] only CodeableConcept
* extension[role].value[x] from CaregiverRoleCodes (required)
* extension[state].value[x] only CodeableConcept
* extension[state].value[x] from RoleStateCodes (required)
* extension[date].value[x] only date
