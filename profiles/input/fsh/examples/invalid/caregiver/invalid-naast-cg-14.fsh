Instance: invalid-naast-cg-14
InstanceOf: RelatedPerson
Usage: #example
Title: "A naaste who died and is active"
Description: "RelatedPerson.active must be false."
* insert MinimalCaregiver
* active = true
* extension[0].url = Canonical(CaregiverDeceased)
* extension[0].valueDateTime = "2026-05-01"
