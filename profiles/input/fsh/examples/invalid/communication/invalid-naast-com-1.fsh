Instance: invalid-naast-com-1
InstanceOf: Communication
Usage: #example
Title: "A moment for one naaste"
Description: "It is for everybody whom the patient lets in."
* meta.profile = Canonical(NaastCommunication)
* status = #completed
* category = CommunicationCategories#meaningful-moment
* subject = Reference(jansen-patient)
* sent = "2026-06-16T15:30:00+02:00"
* payload[0].contentString = "In de tuin."
* recipient[0] = Reference(jansen-partner)
