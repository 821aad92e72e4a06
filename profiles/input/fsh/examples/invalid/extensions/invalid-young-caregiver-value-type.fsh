Instance: invalid-young-caregiver-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "young-caregiver has a value of the wrong type"
Description: "Its type is not boolean."
* insert MinimalCaregiver
* extension[0].url = Canonical(YoungCaregiver)
* extension[0].valueString = "true"
