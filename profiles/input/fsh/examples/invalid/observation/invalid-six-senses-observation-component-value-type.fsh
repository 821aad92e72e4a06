Instance: invalid-six-senses-observation-component-value-type
InstanceOf: Observation
Usage: #example
Title: "Six senses with a number"
Description: "The value is one of our words, never a score."
* insert SixSensesCore
* component[0].code = SixSenses#security
* component[0].valueInteger = 3
