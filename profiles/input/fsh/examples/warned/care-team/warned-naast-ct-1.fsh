Instance: warned-naast-ct-1
InstanceOf: CareTeam
Usage: #example
Title: "A care team without a present regisseur"
Description: "The regisseur has an end, and nobody took over."
* meta.profile = Canonical(NaastCareTeam)
* subject = Reference(jansen-patient)
* participant[0].role = CircleRoles#first-contact
* participant[0].member = Reference(jansen-partner)
* participant[1].role = CircleRoles#regisseur
* participant[1].member = Reference(jansen-regisseur)
* participant[1].period.end = "2026-06-15"
