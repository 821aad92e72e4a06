Instance: access-patient
InstanceOf: SearchParameter
Usage: #definition
Title: "Which patient a resource concerns"
* insert OwnSearchParameter(AccessPatientSearch, access-patient, RelatedPerson, reference)
* base[1] = #CareTeam
* base[2] = #Observation
* base[3] = #Encounter
* base[4] = #Consent
* base[5] = #QuestionnaireResponse
* base[6] = #Task
* base[7] = #Communication
* base[8] = #CarePlan
* base[9] = #ServiceRequest
* base[10] = #Goal
* base[11] = #Flag
* description = "The patient whom a resource concerns, private or not. The server opens resources to professionals by it."
* expression = "RelatedPerson.patient | CareTeam.subject | Observation.subject | Encounter.subject | Consent.patient | QuestionnaireResponse.extension.where(url.endsWith('/concerns-patient')).value | QuestionnaireResponse.subject.where(resolve() is Patient) | Task.extension.where(url.endsWith('/concerns-patient')).value | Task.for.where(resolve() is Patient) | Communication.subject | CarePlan.subject | ServiceRequest.subject | Goal.subject | Flag.subject"
* target = #Patient
