Extension: Caregiver
Id: caregiver
Title: "Naaste whom it is about"
Description: "The naaste whom a plan or a referral is about. FHIR R4 does not let a RelatedPerson be the subject: the subject is the patient."
Context: CarePlan, ServiceRequest
* value[x] only Reference(RelatedPerson)
