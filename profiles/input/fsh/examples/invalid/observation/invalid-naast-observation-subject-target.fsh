Instance: invalid-naast-observation-subject-target
InstanceOf: Observation
Usage: #example
Title: "An observation on a group"
Description: "The subject is a Patient."
* insert ObservationCore
* subject.reference = "Group/some-group"
* focus[0] = Reference(jansen-partner)
* effectiveDateTime = "2026-06-15"
