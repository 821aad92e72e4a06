Instance: jansen-care-team
InstanceOf: NaastCareTeam
Usage: #example
Title: "The circle around Willem Jansen"
Description: "Five naasten, a regisseur and who was it before, the general practitioner and an organisation of volunteers."
* status = #active
* name = "Circle around Willem Jansen"
* subject = Reference(jansen-patient)
* period.start = "2026-01-12"
* participant[regisseur][0].member = Reference(jansen-regisseur)
* participant[regisseur][0].period.start = "2026-02-03"
* participant[regisseur][0].extension[consulted][0].valueReference = Reference(jansen-partner)
* participant[regisseur][0].extension[consulted][1].valueReference = Reference(jansen-daughter)
* participant[regisseur][1].member = Reference(jansen-former-regisseur)
* participant[regisseur][1].period.start = "2026-01-12"
* participant[regisseur][1].period.end = "2026-02-02"
* participant[regisseur][1].extension[consulted][0].valueReference = Reference(jansen-partner)
* participant[2].role = CircleRoles#general-practitioner
* participant[2].member = Reference(jansen-gp)
* participant[3].role = CircleRoles#first-contact
* participant[3].member = Reference(jansen-partner)
* participant[4].role = CircleRoles#legal-representative
* participant[4].member = Reference(jansen-daughter)
* participant[5].member = Reference(jansen-son)
* participant[6].member = Reference(jansen-neighbour)
* participant[7].member = Reference(jansen-friend)
* participant[8].role = CircleRoles#volunteer
* participant[8].member = Reference(naast-volunteers)
* managingOrganization = Reference(naast-hospital)
