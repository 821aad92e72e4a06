Extension: EmploymentStatus
Id: employment-status
Title: "Employment status"
Description: "How the naaste combines work, or school, with care."
Context: RelatedPerson
* value[x] only CodeableConcept
* value[x] from EmploymentStatusCodes (required)
