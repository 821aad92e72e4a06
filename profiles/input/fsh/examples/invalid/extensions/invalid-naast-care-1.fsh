Instance: invalid-naast-care-1
InstanceOf: RelatedPerson
Usage: #example
Title: "More hours than a week has"
Description: "A week has 168 hours."
* insert MinimalCaregiver
* extension[0].url = Canonical(CareProvided)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = CareKinds#household
* extension[0].extension[1].url = "hoursPerWeek"
* extension[0].extension[1].valueDecimal = 169
