Instance: invalid-caregiver-deceased-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "caregiver-deceased has a value of the wrong type"
Description: "Its type is not boolean or dateTime."
* insert MinimalCaregiver
* extension[0].url = Canonical(CaregiverDeceased)
* extension[0].valueString = "true"
