Instance: invalid-naast-observation-focus-min
InstanceOf: Observation
Usage: #example
Title: "An observation that is not about a naaste"
Description: "The focus must be there."
* insert ObservationCore
* subject = Reference(jansen-patient)
* effectiveDateTime = "2026-06-15"
