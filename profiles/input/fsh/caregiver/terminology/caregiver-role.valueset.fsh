ValueSet: CaregiverRoleCodes
Id: caregiver-role
Title: "Role that a naaste can be asked for"
Description: "The roles in the circle that a naaste can have: not those of professionals and of volunteers."
* insert OwnValueSet
* CircleRoles#informal-caregiver
* CircleRoles#first-contact
* CircleRoles#second-contact
* CircleRoles#legal-representative
* CircleRoles#family-spokesperson
