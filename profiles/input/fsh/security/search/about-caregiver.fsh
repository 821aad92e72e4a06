Instance: about-caregiver
InstanceOf: SearchParameter
Usage: #definition
Title: "Which naaste a resource is about in private"
* insert OwnSearchParameter(AboutCaregiverSearch, about-caregiver, Observation, reference)
* base[1] = #Consent
* base[2] = #QuestionnaireResponse
* base[3] = #Task
* base[4] = #CarePlan
* base[5] = #ServiceRequest
* base[6] = #Goal
* description = "The naaste whom a resource is about. What has one gets the label caregiver-private from the server."
* insert ExpressionWithUrl([[Observation.focus.where(resolve() is RelatedPerson) | Consent.where(category.coding.where(system = ']], CodeSystem/consent-kind, [[' and code = 'caregiver-consent').exists()).performer.where(resolve() is RelatedPerson) | QuestionnaireResponse.subject.where(resolve() is RelatedPerson) | Task.for.where(resolve() is RelatedPerson) | CarePlan.where(category.coding.where(code = 'participation').empty()).extension.where(url.endsWith('/caregiver')).value | ServiceRequest.extension.where(url.endsWith('/caregiver')).value | Goal.expressedBy.where(resolve() is RelatedPerson)]])
* target = #RelatedPerson
