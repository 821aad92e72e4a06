Instance: invalid-support-need-observation-value-binding
InstanceOf: Observation
Usage: #example
Title: "A need that is not in the list"
Description: "The value is one of ours."
* insert MinimalSupportNeed
* valueCodeableConcept = HealthLiteracyLevels#limited
