Instance: invalid-naast-communication-sent-min
InstanceOf: Communication
Usage: #example
Title: "Message without sent"
Description: "sent must be there."
* meta.profile = Canonical(NaastCommunication)
* status = #completed
* category = CommunicationCategories#meaningful-moment
* subject = Reference(jansen-patient)
* payload[0].contentString = "In de tuin."
