Instance: invalid-naast-care-team-participant-regisseur-member-target
InstanceOf: CareTeam
Usage: #example
Title: "A naaste as regisseur"
Description: "The regisseur is a professional."
* insert MinimalCareTeam
* participant[0].member = Reference(jansen-partner)
