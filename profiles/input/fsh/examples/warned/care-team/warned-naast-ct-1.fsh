Instance: warned-naast-ct-1
InstanceOf: CareTeam
Usage: #example
Title: "A care team without a regisseur"
Description: "The team has a naaste, and nobody who answers for the support of the naasten."
* meta.profile = Canonical(NaastCareTeam)
* subject = Reference(jansen-patient)
* participant[0].role = CircleRoles#first-contact
* participant[0].member = Reference(jansen-partner)
