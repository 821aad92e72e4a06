Instance: invalid-six-senses-observation-component-code-binding
InstanceOf: Observation
Usage: #example
Title: "Six senses with a component that is not ours"
Description: "The code of the component is one of ours."
* insert SixSensesCore
* component[0].code = RelationSides#patient-naaste
* component[0].valueCodeableConcept = SensesFelt#felt
