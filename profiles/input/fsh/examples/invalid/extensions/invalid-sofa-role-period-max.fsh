Instance: invalid-sofa-role-period-max
InstanceOf: RelatedPerson
Usage: #example
Title: "sofa-role has period twice"
Description: "The part period may be there once."
* insert MinimalCaregiver
* extension[0].url = Canonical(SofaRole)
* extension[0].extension[0].url = "role"
* extension[0].extension[0].valueCodeableConcept = SofaRoles#expert
* extension[0].extension[1].url = "period"
* extension[0].extension[1].valuePeriod.start = "2026-03-01"
* extension[0].extension[2].url = "period"
* extension[0].extension[2].valuePeriod.start = "2026-03-01"
