Instance: invalid-six-senses-observation-component-value-min
InstanceOf: Observation
Usage: #example
Title: "Six senses with a component without an answer"
Description: "The value of the component must be there."
* insert SixSensesCore
* component[0].code = SixSenses#security
