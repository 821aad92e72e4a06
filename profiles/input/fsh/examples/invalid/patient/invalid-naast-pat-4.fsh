Instance: invalid-naast-pat-4
InstanceOf: Patient
Usage: #example
Title: "A prefix without its family name"
Description: "The prefix van stands alone."
* insert MinimalPatient
* name[0].use = #official
* name[0].text = "van Dijk"
* name[0].family = "van Dijk"
* name[0].family.extension[0].url = "http://hl7.org/fhir/StructureDefinition/humanname-own-prefix"
* name[0].family.extension[0].valueString = "van"
