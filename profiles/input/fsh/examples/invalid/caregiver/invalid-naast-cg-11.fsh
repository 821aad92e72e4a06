Instance: invalid-naast-cg-11
InstanceOf: RelatedPerson
Usage: #example
Title: "A country code of no list"
Description: "The code is neither of ISO 3166 nor of GBA table 34."
* insert MinimalCaregiver
* address[0].city = "Antwerpen"
* address[0].country = "België"
* address[0].country.extension[0].url = $code-specification
* address[0].country.extension[0].valueCodeableConcept.coding[0].system = "http://landen.example"
* address[0].country.extension[0].valueCodeableConcept.coding[0].code = #BEL
