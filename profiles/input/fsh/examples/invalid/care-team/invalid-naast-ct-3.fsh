Instance: invalid-naast-ct-3
InstanceOf: CareTeam
Usage: #example
Title: "A care team with two regisseurs at a time"
Description: "Nobody has handed over."
* insert MinimalCareTeam
* participant[1].role = CircleRoles#regisseur
* participant[1].member = Reference(jansen-gp)
