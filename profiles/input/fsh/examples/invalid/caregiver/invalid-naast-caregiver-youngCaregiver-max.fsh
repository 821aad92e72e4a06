Instance: invalid-naast-caregiver-youngCaregiver-max
InstanceOf: RelatedPerson
Usage: #example
Title: "young-caregiver is there twice"
Description: "A naaste has it at most once."
* insert MinimalCaregiver
* extension[0].url = Canonical(YoungCaregiver)
* extension[0].valueBoolean = true
* extension[1].url = Canonical(YoungCaregiver)
* extension[1].valueBoolean = true
