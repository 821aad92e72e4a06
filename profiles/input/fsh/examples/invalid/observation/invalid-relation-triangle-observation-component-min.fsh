Instance: invalid-relation-triangle-observation-component-min
InstanceOf: Observation
Usage: #example
Title: "A relation triangle that says nothing"
Description: "At least one component must be there."
* insert RelationTriangleCore
