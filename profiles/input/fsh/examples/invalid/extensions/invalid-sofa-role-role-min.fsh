Instance: invalid-sofa-role-role-min
InstanceOf: RelatedPerson
Usage: #example
Title: "sofa-role lacks role"
Description: "The part role must be there."
* insert MinimalCaregiver
* extension[0].url = Canonical(SofaRole)
* extension[0].extension[0].url = "period"
* extension[0].extension[0].valuePeriod.start = "2026-03-01"
