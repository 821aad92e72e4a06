Instance: invalid-naast-caregiver-rank-max
InstanceOf: RelatedPerson
Usage: #example
Title: "caregiver-rank is there twice"
Description: "A naaste has it at most once."
* insert MinimalCaregiver
* extension[0].url = Canonical(CaregiverRank)
* extension[0].valuePositiveInt = 2
* extension[1].url = Canonical(CaregiverRank)
* extension[1].valuePositiveInt = 2
