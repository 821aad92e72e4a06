Instance: invalid-screening-result-value-min
InstanceOf: Observation
Usage: #example
Title: "A result without a value"
Description: "The value must be there."
* insert MinimalResult
* derivedFrom[0] = Reference(jansen-partner-csi)
