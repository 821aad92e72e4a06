ValueSet: CarePlanCategoryCodes
Id: care-plan-category
Title: "Kind of plan"
Description: "What a plan for a naaste is about."
* insert OwnValueSet
* include codes from system CarePlanCategories
