Instance: invalid-strain-risk-observation-value-binding
InstanceOf: Observation
Usage: #example
Title: "A risk factor that is not in the list"
Description: "The value is one of ours."
* insert MinimalStrainRisk
* valueCodeableConcept = HealthLiteracyLevels#limited
