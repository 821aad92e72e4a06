Instance: invalid-relation-triangle-observation-component-code-binding
InstanceOf: Observation
Usage: #example
Title: "A relation triangle with a component that is not ours"
Description: "The code of the component is one of ours."
* insert RelationTriangleCore
* component[0].code = SixSenses#security
* component[0].valueCodeableConcept = RelationQualities#good
