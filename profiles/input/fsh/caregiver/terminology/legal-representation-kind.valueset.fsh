ValueSet: LegalRepresentationKindCodes
Id: legal-representation-kind
Title: "Kind of legal representation"
Description: "By what right a naaste represents the patient."
* insert OwnValueSet
* include codes from system LegalRepresentationKinds
