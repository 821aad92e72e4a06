Instance: invalid-six-senses-observation-code-pattern
InstanceOf: Observation
Usage: #example
Title: "Six senses with another code"
Description: "The code is six-senses."
* insert SixSensesCore
* code = NaastObservationCodes#csi-score
* insert Sense(0, security)
