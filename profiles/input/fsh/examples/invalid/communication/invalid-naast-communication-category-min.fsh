Instance: invalid-naast-communication-category-min
InstanceOf: Communication
Usage: #example
Title: "Message without category"
Description: "category must be there."
* meta.profile = Canonical(NaastCommunication)
* status = #completed
* subject = Reference(jansen-patient)
* sent = "2026-06-16T15:30:00+02:00"
* payload[0].contentString = "In de tuin."
