Instance: invalid-sofa-role-period-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "sofa-role, part period, has a value of the wrong type"
Description: "Its type is not Period."
* insert MinimalCaregiver
* extension[0].url = Canonical(SofaRole)
* extension[0].extension[0].url = "role"
* extension[0].extension[0].valueCodeableConcept = SofaRoles#expert
* extension[0].extension[1].url = "period"
* extension[0].extension[1].valueDate = "2026-03-01"
