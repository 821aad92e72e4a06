Instance: invalid-naast-cg-16
InstanceOf: RelatedPerson
Usage: #example
Title: "A first contact with rank 2"
Description: "COD472 01 asks for rank 1."
* insert MinimalCaregiver
* relationship[0] = $cod472#01 "Eerste relatie/contactpersoon"
* extension[0].url = Canonical(CaregiverRank)
* extension[0].valuePositiveInt = 2
