Instance: invalid-engagement-step-observation-value-min
InstanceOf: Observation
Usage: #example
Title: "A step without a value"
Description: "The value must be there."
* insert MinimalEngagementStep

