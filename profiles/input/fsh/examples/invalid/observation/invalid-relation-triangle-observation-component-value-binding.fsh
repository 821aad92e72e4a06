Instance: invalid-relation-triangle-observation-component-value-binding
InstanceOf: Observation
Usage: #example
Title: "A relation triangle with an answer that is not ours"
Description: "The value is one of ours."
* insert RelationTriangleCore
* component[0].code = RelationSides#patient-naaste
* component[0].valueCodeableConcept = HealthLiteracyLevels#limited
