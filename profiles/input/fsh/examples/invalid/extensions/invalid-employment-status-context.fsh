Instance: invalid-employment-status-context
InstanceOf: Patient
Usage: #example
Title: "employment-status of a patient"
Description: "The extension is for a naaste only: a RelatedPerson."
* insert MinimalPatient
* extension[0].url = Canonical(EmploymentStatus)
* extension[0].valueCodeableConcept = EmploymentStatuses#retired
