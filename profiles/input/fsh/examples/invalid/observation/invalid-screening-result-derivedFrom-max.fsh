Instance: invalid-screening-result-derivedFrom-max
InstanceOf: Observation
Usage: #example
Title: "A result of two responses"
Description: "Each response has its own result."
* insert MinimalResult
* valueInteger = 8
* derivedFrom[0] = Reference(jansen-partner-csi)
* derivedFrom[1] = Reference(jansen-partner-csi)
