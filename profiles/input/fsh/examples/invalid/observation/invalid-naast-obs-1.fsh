Instance: invalid-naast-obs-1
InstanceOf: Observation
Usage: #example
Title: "A sense that is there twice"
Description: "There is one component for each sense."
* insert SixSensesCore
* insert Sense(0, security)
* insert Sense(1, security)
