Instance: invalid-relation-triangle-observation-code-pattern
InstanceOf: Observation
Usage: #example
Title: "A relation triangle with another code"
Description: "The code is relation-triangle."
* insert RelationTriangleCore
* code = NaastObservationCodes#csi-score
* insert Side(0, patient-naaste)
