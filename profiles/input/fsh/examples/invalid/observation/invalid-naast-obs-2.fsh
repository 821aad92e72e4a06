Instance: invalid-naast-obs-2
InstanceOf: Observation
Usage: #example
Title: "A side that is there twice"
Description: "There is one component for each side."
* insert RelationTriangleCore
* insert Side(0, patient-naaste)
* insert Side(1, patient-naaste)
