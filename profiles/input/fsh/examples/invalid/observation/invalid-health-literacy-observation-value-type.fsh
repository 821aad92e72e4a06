Instance: invalid-health-literacy-observation-value-type
InstanceOf: Observation
Usage: #example
Title: "Health literacy as text"
Description: "The value is a CodeableConcept."
* insert MinimalHealthLiteracy
* valueString = "x"
