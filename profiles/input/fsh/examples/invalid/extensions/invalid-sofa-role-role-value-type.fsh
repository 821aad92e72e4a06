Instance: invalid-sofa-role-role-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "sofa-role, part role, has a value of the wrong type"
Description: "Its type is not CodeableConcept."
* insert MinimalCaregiver
* extension[0].url = Canonical(SofaRole)
* extension[0].extension[0].url = "role"
* extension[0].extension[0].valueString = "other"
* extension[0].extension[1].url = "period"
* extension[0].extension[1].valuePeriod.start = "2026-03-01"
