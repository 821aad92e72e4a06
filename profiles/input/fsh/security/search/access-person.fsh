Instance: access-person
InstanceOf: SearchParameter
Usage: #definition
Title: "Whose a resource is"
* insert OwnSearchParameter(AccessPersonSearch, access-person, RelatedPerson, reference)
* base[1] = #CareTeam
* base[2] = #Observation
* base[3] = #Encounter
* base[4] = #Consent
* base[5] = #QuestionnaireResponse
* base[6] = #Task
* base[7] = #Communication
* description = "Whose a resource is: with the label caregiver-private the naaste's, else the patient's. The server opens resources to patient and naasten by it."
* expression = "RelatedPerson.patient | CareTeam.where(meta.security.where(code = 'caregiver-private').empty()).subject | Observation.where(meta.security.where(code = 'caregiver-private').empty()).subject | Observation.where(meta.security.where(code = 'caregiver-private').exists()).focus.where(resolve() is RelatedPerson) | Encounter.where(meta.security.where(code = 'caregiver-private').empty()).subject | Consent.where(meta.security.where(code = 'caregiver-private').empty()).patient | Consent.where(meta.security.where(code = 'caregiver-private').exists()).performer.where(resolve() is RelatedPerson) | QuestionnaireResponse.where(meta.security.where(code = 'caregiver-private').empty()).subject.where(resolve() is Patient) | QuestionnaireResponse.where(meta.security.where(code = 'caregiver-private').exists()).subject.where(resolve() is RelatedPerson) | Task.where(meta.security.where(code = 'caregiver-private').empty()).for.where(resolve() is Patient) | Task.where(meta.security.where(code = 'caregiver-private').exists()).for.where(resolve() is RelatedPerson) | Communication.subject"
* target[0] = #Patient
* target[1] = #RelatedPerson
