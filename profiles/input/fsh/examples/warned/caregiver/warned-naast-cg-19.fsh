Instance: warned-naast-cg-19
InstanceOf: RelatedPerson
Usage: #example
Title: "A telephone number with use mobile"
Description: "Dutch systems expect home, work or temp, and the kind of telephone in an extension."
* insert MinimalCaregiver
* telecom[0].system = #phone
* telecom[0].use = #mobile
* telecom[0].value = "+31600000000"
