ValueSet: StrainRiskCodes
Id: strain-risk
Title: "Risk factor for strain"
Description: "What makes it more likely that a naaste becomes overburdened."
* insert OwnValueSet
* include codes from system StrainRisks
