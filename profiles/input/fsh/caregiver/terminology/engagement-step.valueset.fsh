ValueSet: EngagementStepCodes
Id: engagement-step
Title: "Step on the ladder of engagement"
Description: "How far naaste and professionals have come in working together; the steps are in order."
* insert OwnValueSet
* include codes from system EngagementSteps
