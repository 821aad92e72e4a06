Instance: invalid-good-sides-observation-code-pattern
InstanceOf: Observation
Usage: #example
Title: "Good sides with another code"
Description: "The code is good-sides."
* insert MinimalGoodSides
* code = NaastObservationCodes#csi-score
* valueString = "x"
