Instance: invalid-six-senses-observation-component-value-binding
InstanceOf: Observation
Usage: #example
Title: "Six senses with an answer that is not ours"
Description: "The value is one of ours."
* insert SixSensesCore
* component[0].code = SixSenses#security
* component[0].valueCodeableConcept = HealthLiteracyLevels#limited
