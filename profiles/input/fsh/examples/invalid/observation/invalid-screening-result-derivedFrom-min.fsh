Instance: invalid-screening-result-derivedFrom-min
InstanceOf: Observation
Usage: #example
Title: "A result of nothing"
Description: "It must say of which answers."
* insert MinimalResult
* valueInteger = 8
