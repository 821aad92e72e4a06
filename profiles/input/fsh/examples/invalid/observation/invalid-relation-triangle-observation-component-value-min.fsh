Instance: invalid-relation-triangle-observation-component-value-min
InstanceOf: Observation
Usage: #example
Title: "A relation triangle with a component without an answer"
Description: "The value of the component must be there."
* insert RelationTriangleCore
* component[0].code = RelationSides#patient-naaste
