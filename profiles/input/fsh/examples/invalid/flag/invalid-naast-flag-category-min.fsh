Instance: invalid-naast-flag-category-min
InstanceOf: Flag
Usage: #example
Title: "A finding of no phase"
Description: "A finding says in which phase it is asked."
* insert FlagCore
* subject = Reference(jansen-patient)
* period.start = "2026-06-15"
