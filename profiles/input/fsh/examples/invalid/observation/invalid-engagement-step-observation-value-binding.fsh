Instance: invalid-engagement-step-observation-value-binding
InstanceOf: Observation
Usage: #example
Title: "A step with a code that is not ours"
Description: "The code is not in the value set engagement-step."
* insert MinimalEngagementStep
* valueCodeableConcept = $role-code#DAUC
