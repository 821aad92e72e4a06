Instance: invalid-naast-observation-focus-target
InstanceOf: Observation
Usage: #example
Title: "An observation about a professional"
Description: "The focus is a RelatedPerson."
* insert ObservationCore
* subject = Reference(jansen-patient)
* focus[0] = Reference(jansen-gp)
* effectiveDateTime = "2026-06-15"
