Instance: invalid-naast-observation-focus-max
InstanceOf: Observation
Usage: #example
Title: "An observation about two naasten"
Description: "Record one observation for each naaste."
* insert MinimalObservation
* focus[1] = Reference(jansen-daughter)
