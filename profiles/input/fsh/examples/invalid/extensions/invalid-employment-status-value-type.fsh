Instance: invalid-employment-status-value-type
InstanceOf: RelatedPerson
Usage: #example
Title: "employment-status has a value of the wrong type"
Description: "Its type is not CodeableConcept."
* insert MinimalCaregiver
* extension[0].url = Canonical(EmploymentStatus)
* extension[0].valueString = "other"
