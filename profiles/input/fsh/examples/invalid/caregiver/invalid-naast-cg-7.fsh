Instance: invalid-naast-cg-7
InstanceOf: RelatedPerson
Usage: #example
Title: "Two orders of the parts of a name"
Description: "One extension humanname-assembly-order is enough."
* insert MinimalCaregiver
* name[0].use = #official
* name[0].text = "Jansen"
* name[0].family = "Jansen"
* name[0].extension[0].url = "http://hl7.org/fhir/StructureDefinition/humanname-assembly-order"
* name[0].extension[0].valueCode = #NL1
* name[0].extension[1].url = "http://hl7.org/fhir/StructureDefinition/humanname-assembly-order"
* name[0].extension[1].valueCode = #NL2
