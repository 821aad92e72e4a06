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
* base[8] = #CarePlan
* base[9] = #ServiceRequest
* base[10] = #Goal
* description = "Whose a resource is: with the label caregiver-private the naaste's, else the patient's. The server opens resources to patient and naasten by it."
* expression = "RelatedPerson.patient | CareTeam.where(meta.security.where(code = 'caregiver-private').empty()).subject | Observation.where(meta.security.where(code = 'caregiver-private').empty()).subject | Observation.where(meta.security.where(code = 'caregiver-private').exists()).focus.where(resolve() is RelatedPerson) | Encounter.where(meta.security.where(code = 'caregiver-private').empty()).subject | Consent.where(meta.security.where(code = 'caregiver-private').empty()).patient | Consent.where(meta.security.where(code = 'caregiver-private').exists()).performer.where(resolve() is RelatedPerson) | QuestionnaireResponse.where(meta.security.where(code = 'caregiver-private').empty()).subject.where(resolve() is Patient) | QuestionnaireResponse.where(meta.security.where(code = 'caregiver-private').exists()).subject.where(resolve() is RelatedPerson) | Task.where(meta.security.where(code = 'caregiver-private').empty()).for.where(resolve() is Patient) | Task.where(meta.security.where(code = 'caregiver-private').exists()).for.where(resolve() is RelatedPerson) | Communication.subject | CarePlan.where(meta.security.where(code = 'caregiver-private').empty()).subject | CarePlan.extension.where(url.endsWith('/caregiver')).value | ServiceRequest.where(meta.security.where(code = 'caregiver-private').empty()).subject | ServiceRequest.where(meta.security.where(code = 'caregiver-private').exists()).extension.where(url.endsWith('/caregiver')).value | Goal.where(meta.security.where(code = 'caregiver-private').empty()).subject | Goal.where(meta.security.where(code = 'caregiver-private').exists()).expressedBy.where(resolve() is RelatedPerson)"
* target[0] = #Patient
* target[1] = #RelatedPerson
