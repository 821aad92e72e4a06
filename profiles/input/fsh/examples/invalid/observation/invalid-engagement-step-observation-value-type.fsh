Instance: invalid-engagement-step-observation-value-type
InstanceOf: Observation
Usage: #example
Title: "A step as text"
Description: "The value is a CodeableConcept."
* insert MinimalEngagementStep
* valueString = "x"
