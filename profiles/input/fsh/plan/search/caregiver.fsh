Instance: caregiver
InstanceOf: SearchParameter
Usage: #definition
Title: "Naaste whom it is about"
* insert OwnSearchParameter(CaregiverSearch, caregiver, CarePlan, reference)
* base[1] = #ServiceRequest
* base[2] = #Goal
* description = "The naaste whose plan or referral it is, or who expressed the goal."
* expression = "CarePlan.extension.where(url.endsWith('/caregiver')).value | ServiceRequest.extension.where(url.endsWith('/caregiver')).value | Goal.expressedBy.where(resolve() is RelatedPerson)"
* target = #RelatedPerson
