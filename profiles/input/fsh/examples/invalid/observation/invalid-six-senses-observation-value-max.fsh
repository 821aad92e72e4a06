Instance: invalid-six-senses-observation-value-max
InstanceOf: Observation
Usage: #example
Title: "Six senses with a value for the whole"
Description: "There is a value for each component only, never a score."
* insert SixSensesCore
* valueInteger = 3
* insert Sense(0, security)
