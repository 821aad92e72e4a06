Instance: invalid-health-literacy-observation-value-min
InstanceOf: Observation
Usage: #example
Title: "Health literacy without a value"
Description: "The value must be there."
* insert MinimalHealthLiteracy

