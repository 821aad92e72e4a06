Instance: invalid-naast-observation-subject-min
InstanceOf: Observation
Usage: #example
Title: "An observation without a patient"
Description: "The subject must be there."
* insert ObservationCore
* focus[0] = Reference(jansen-partner)
* effectiveDateTime = "2026-06-15"
