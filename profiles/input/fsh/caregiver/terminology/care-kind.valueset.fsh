ValueSet: CareKindCodes
Id: care-kind
Title: "Kind of care"
Description: "What a naaste does for the patient."
* insert OwnValueSet
* include codes from system CareKinds
