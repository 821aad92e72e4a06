Instance: invalid-employment-status-value-binding
InstanceOf: RelatedPerson
Usage: #example
Title: "employment-status has a code that is not ours"
Description: "The code is not in the value set employment-status."
* insert MinimalCaregiver
* extension[0].url = Canonical(EmploymentStatus)
* extension[0].valueCodeableConcept = $role-code#DAUC
