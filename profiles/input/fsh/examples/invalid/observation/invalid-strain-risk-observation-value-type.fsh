Instance: invalid-strain-risk-observation-value-type
InstanceOf: Observation
Usage: #example
Title: "A risk factor as text"
Description: "The value is a CodeableConcept."
* insert MinimalStrainRisk
* valueString = "x"
