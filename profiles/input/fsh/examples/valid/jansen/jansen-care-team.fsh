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
* participant[+].role = CircleRoles#general-practitioner
* participant[=].member = Reference(jansen-gp)
* participant[+].role = CircleRoles#first-contact
* participant[=].member = Reference(jansen-partner)
* participant[+].role = CircleRoles#legal-representative
* participant[=].member = Reference(jansen-daughter)
* participant[+].member = Reference(jansen-son)
* participant[+].member = Reference(jansen-neighbour)
* participant[+].member = Reference(jansen-friend)
* participant[+].role = CircleRoles#volunteer
* participant[=].member = Reference(naast-volunteers)
* managingOrganization = Reference(naast-hospital)
