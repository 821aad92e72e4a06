Instance: invalid-naast-care-team-participant-regisseur-max
InstanceOf: CareTeam
Usage: #example
Title: "A care team with two regisseurs"
Description: "One professional answers for the support of the naasten."
* insert MinimalCareTeam
* participant[1].role = CircleRoles#regisseur
* participant[1].member = Reference(jansen-gp)
