Instance: invalid-strain-risk-observation-code-pattern
InstanceOf: Observation
Usage: #example
Title: "A risk factor with another code"
Description: "The code is strain-risk."
* insert MinimalStrainRisk
* code = NaastObservationCodes#csi-score
* valueCodeableConcept = StrainRisks#money
