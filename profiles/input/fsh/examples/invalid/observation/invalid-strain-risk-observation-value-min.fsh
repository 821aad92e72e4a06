Instance: invalid-strain-risk-observation-value-min
InstanceOf: Observation
Usage: #example
Title: "A risk factor that is not named"
Description: "The value must be there."
* insert MinimalStrainRisk
