Instance: invalid-naast-caregiver-deceased-max
InstanceOf: RelatedPerson
Usage: #example
Title: "caregiver-deceased is there twice"
Description: "A naaste has it at most once."
* insert MinimalCaregiver
* extension[0].url = Canonical(CaregiverDeceased)
* extension[0].valueBoolean = false
* extension[1].url = Canonical(CaregiverDeceased)
* extension[1].valueBoolean = false
