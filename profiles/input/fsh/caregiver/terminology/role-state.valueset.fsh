ValueSet: RoleStateCodes
Id: role-state
Title: "State of a role"
Description: "Whether a naaste was asked for a role and what the answer was."
* insert OwnValueSet
* include codes from system RoleStates
