Instance: invalid-good-sides-observation-value-min
InstanceOf: Observation
Usage: #example
Title: "Good sides without words"
Description: "The words of the naaste must be there."
* insert MinimalGoodSides
