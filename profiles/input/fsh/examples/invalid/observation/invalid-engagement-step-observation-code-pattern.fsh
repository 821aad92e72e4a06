Instance: invalid-engagement-step-observation-code-pattern
InstanceOf: Observation
Usage: #example
Title: "A step with another code"
Description: "The code is engagement-step of our own code system."
* insert MinimalEngagementStep
* code = $role-code#DAUC
* valueCodeableConcept = EngagementSteps#inform
