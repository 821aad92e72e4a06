Instance: invalid-relation-triangle-observation-component-value-type
InstanceOf: Observation
Usage: #example
Title: "A relation triangle with a number"
Description: "The value is one of our words, never a score."
* insert RelationTriangleCore
* component[0].code = RelationSides#patient-naaste
* component[0].valueInteger = 3
