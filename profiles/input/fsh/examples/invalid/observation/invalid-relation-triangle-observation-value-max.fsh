Instance: invalid-relation-triangle-observation-value-max
InstanceOf: Observation
Usage: #example
Title: "A relation triangle with a value for the whole"
Description: "There is a value for each component only, never a score."
* insert RelationTriangleCore
* valueInteger = 3
* insert Side(0, patient-naaste)
