Extension: ConcernsPatient
Id: concerns-patient
Title: "Patient whom it concerns"
Description: "The patient of the naaste whom a Task or QuestionnaireResponse is about. FHIR R4 has no element for it. The server sets it from RelatedPerson.patient; what a client sends is replaced."
Context: Task, QuestionnaireResponse
* value[x] only Reference(Patient)
