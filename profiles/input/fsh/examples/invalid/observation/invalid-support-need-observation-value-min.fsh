Instance: invalid-support-need-observation-value-min
InstanceOf: Observation
Usage: #example
Title: "A need that is not named"
Description: "The value must be there."
* insert MinimalSupportNeed
