Profile: StrainRiskObservation
Parent: NaastObservation
Id: strain-risk-observation
Title: "Risk factor for strain"
Description: "What makes it more likely that this naaste becomes overburdened. It stands beside a score, and never counts in it."
* code = NaastObservationCodes#strain-risk
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from StrainRiskCodes (required)
