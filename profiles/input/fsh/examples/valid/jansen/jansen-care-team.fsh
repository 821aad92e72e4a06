Instance: jansen-care-team
InstanceOf: NaastCareTeam
Usage: #example
Title: "The circle around Willem Jansen"
Description: "Five naasten, a regisseur, the general practitioner and an organisation of volunteers."
* status = #active
* name = "Circle around Willem Jansen"
* subject = Reference(jansen-patient)
* period.start = "2026-02-03"
* participant[regisseur].member = Reference(jansen-regisseur)
* participant[1].role = CircleRoles#general-practitioner
* participant[1].member = Reference(jansen-gp)
* participant[2].role = CircleRoles#first-contact
* participant[2].member = Reference(jansen-partner)
* participant[3].role = CircleRoles#legal-representative
* participant[3].member = Reference(jansen-daughter)
* participant[4].member = Reference(jansen-son)
* participant[5].member = Reference(jansen-neighbour)
* participant[6].member = Reference(jansen-friend)
* participant[7].role = CircleRoles#volunteer
* participant[7].member = Reference(naast-volunteers)
* managingOrganization = Reference(naast-hospital)
