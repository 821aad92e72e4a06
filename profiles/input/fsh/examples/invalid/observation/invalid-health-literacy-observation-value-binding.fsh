Instance: invalid-health-literacy-observation-value-binding
InstanceOf: Observation
Usage: #example
Title: "Health literacy with a code that is not ours"
Description: "The code is not in the value set health-literacy."
* insert MinimalHealthLiteracy
* valueCodeableConcept = $role-code#DAUC
