Instance: invalid-naast-cg-24
InstanceOf: RelatedPerson
Usage: #example
Title: "The same kind of care twice"
Description: "The household is there with two numbers of hours."
* insert MinimalCaregiver
* extension[0].url = Canonical(CareProvided)
* extension[0].extension[0].url = "kind"
* extension[0].extension[0].valueCodeableConcept = CareKinds#household
* extension[0].extension[1].url = "hoursPerWeek"
* extension[0].extension[1].valueDecimal = 10
* extension[1].url = Canonical(CareProvided)
* extension[1].extension[0].url = "kind"
* extension[1].extension[0].valueCodeableConcept = CareKinds#household
* extension[1].extension[1].url = "hoursPerWeek"
* extension[1].extension[1].valueDecimal = 4
