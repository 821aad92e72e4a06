Instance: invalid-naast-observation-effective-min
InstanceOf: Observation
Usage: #example
Title: "An observation without a date"
Description: "When it was observed must be there."
* insert ObservationCore
* subject = Reference(jansen-patient)
* focus[0] = Reference(jansen-partner)
