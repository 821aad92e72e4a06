Instance: invalid-naast-communication-subject-target
InstanceOf: Communication
Usage: #example
Title: "Message about a group"
Description: "The subject is a patient."
* meta.profile = Canonical(NaastCommunication)
* status = #completed
* category = CommunicationCategories#meaningful-moment
* sent = "2026-06-16T15:30:00+02:00"
* payload[0].contentString = "In de tuin."
* subject = Reference(Group/one)
