Instance: invalid-six-senses-observation-component-min
InstanceOf: Observation
Usage: #example
Title: "Six senses that say nothing"
Description: "At least one component must be there."
* insert SixSensesCore
