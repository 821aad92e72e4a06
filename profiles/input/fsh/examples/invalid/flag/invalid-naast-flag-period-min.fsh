Instance: invalid-naast-flag-period-min
InstanceOf: Flag
Usage: #example
Title: "A finding since when?"
Description: "A finding says since when it is so."
* insert FlagCore
* category = JourneyPhases#admission
* subject = Reference(jansen-patient)
