Instance: invalid-naast-communication-subject-min
InstanceOf: Communication
Usage: #example
Title: "Message without subject"
Description: "subject must be there."
* meta.profile = Canonical(NaastCommunication)
* status = #completed
* category = CommunicationCategories#meaningful-moment
* sent = "2026-06-16T15:30:00+02:00"
* payload[0].contentString = "In de tuin."
