Instance: invalid-health-literacy-observation-code-pattern
InstanceOf: Observation
Usage: #example
Title: "Health literacy with another code"
Description: "The code is health-literacy of our own code system."
* insert MinimalHealthLiteracy
* code = $role-code#DAUC
* valueCodeableConcept = HealthLiteracyLevels#limited
