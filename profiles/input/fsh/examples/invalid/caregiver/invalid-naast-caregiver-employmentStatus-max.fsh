Instance: invalid-naast-caregiver-employmentStatus-max
InstanceOf: RelatedPerson
Usage: #example
Title: "employment-status is there twice"
Description: "A naaste has it at most once."
* insert MinimalCaregiver
* extension[0].url = Canonical(EmploymentStatus)
* extension[0].valueCodeableConcept = EmploymentStatuses#retired
* extension[1].url = Canonical(EmploymentStatus)
* extension[1].valueCodeableConcept = EmploymentStatuses#retired
