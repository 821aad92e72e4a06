Instance: invalid-naast-cg-7
InstanceOf: RelatedPerson
Usage: #example
Title: "A name with two orders of its parts"
Description: "Each part of a name may be there once."
* insert MinimalCaregiver
* name[0].use = #official
* name[0].text = "Jansen"
* name[0].family = "Jansen"
* name[0].extension[0].url = "http://hl7.org/fhir/StructureDefinition/humanname-assembly-order"
* name[0].extension[0].valueCode = #NL1
* name[0].extension[1].url = "http://hl7.org/fhir/StructureDefinition/humanname-assembly-order"
* name[0].extension[1].valueCode = #NL2
