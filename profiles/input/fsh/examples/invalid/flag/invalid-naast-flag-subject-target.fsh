Instance: invalid-naast-flag-subject-target
InstanceOf: Flag
Usage: #example
Title: "A finding around a group"
Description: "The subject is a patient."
* insert FlagCore
* category = JourneyPhases#admission
* subject.reference = "Group/family"
* period.start = "2026-06-15"
