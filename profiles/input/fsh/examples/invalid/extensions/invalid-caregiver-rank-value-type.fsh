Instance: invalid-caregiver-rank-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "caregiver-rank has a value of the wrong type"
Description: "Its type is not positiveInt."
* insert MinimalCaregiver
* extension[0].url = Canonical(CaregiverRank)
* extension[0].valueInteger = 2
