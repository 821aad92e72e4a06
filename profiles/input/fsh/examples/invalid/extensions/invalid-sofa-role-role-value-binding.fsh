Instance: invalid-sofa-role-role-value-binding
InstanceOf: RelatedPerson
Usage: #example
Title: "sofa-role, part role, has a code that is not ours"
Description: "The code is not in the value set sofa-role."
* insert MinimalCaregiver
* extension[0].url = Canonical(SofaRole)
* extension[0].extension[0].url = "role"
* extension[0].extension[0].valueCodeableConcept = $role-code#DAUC
* extension[0].extension[1].url = "period"
* extension[0].extension[1].valuePeriod.start = "2026-03-01"
