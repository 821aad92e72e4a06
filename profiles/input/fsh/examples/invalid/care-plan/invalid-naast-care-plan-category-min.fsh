Instance: invalid-naast-care-plan-category-min
InstanceOf: CarePlan
Usage: #example
Title: "What kind of plan?"
Description: "A plan has a category."
* insert CarePlanCore
* insert OfPartner
* subject = Reference(jansen-patient)
