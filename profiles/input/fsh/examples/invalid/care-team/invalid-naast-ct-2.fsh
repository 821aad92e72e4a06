Instance: invalid-naast-ct-2
InstanceOf: CareTeam
Usage: #example
Title: "A volunteer who is recorded as a naaste"
Description: "The member with the role volunteer is a RelatedPerson."
* insert MinimalCareTeam
* participant[1].role = CircleRoles#volunteer
* participant[1].member = Reference(jansen-neighbour)
