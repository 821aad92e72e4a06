Instance: invalid-good-sides-observation-value-type
InstanceOf: Observation
Usage: #example
Title: "Good sides as a number"
Description: "The value is text, never a score."
* insert MinimalGoodSides
* valueInteger = 3
