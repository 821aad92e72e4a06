Instance: invalid-naast-communication-payload-min
InstanceOf: Communication
Usage: #example
Title: "Message without payload"
Description: "payload must be there."
* meta.profile = Canonical(NaastCommunication)
* status = #completed
* category = CommunicationCategories#meaningful-moment
* subject = Reference(jansen-patient)
* sent = "2026-06-16T15:30:00+02:00"
