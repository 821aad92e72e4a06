Instance: invalid-screening-result-derivedFrom-target
InstanceOf: Observation
Usage: #example
Title: "A result of another observation"
Description: "It follows from answers."
* insert MinimalResult
* valueInteger = 8
* derivedFrom[0] = Reference(jansen-partner-health-literacy)
