Instance: invalid-naast-care-plan-subject-target
InstanceOf: CarePlan
Usage: #example
Title: "A plan for a group"
Description: "The subject is a patient."
* insert CarePlanCore
* insert OfPartner
* category = CarePlanCategories#support
* subject.reference = "Group/family"
