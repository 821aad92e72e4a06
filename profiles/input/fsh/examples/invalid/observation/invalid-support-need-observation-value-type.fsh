Instance: invalid-support-need-observation-value-type
InstanceOf: Observation
Usage: #example
Title: "A need as text"
Description: "The value is a CodeableConcept."
* insert MinimalSupportNeed
* valueString = "x"
