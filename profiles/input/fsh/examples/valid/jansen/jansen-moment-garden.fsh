Instance: jansen-moment-garden
InstanceOf: NaastCommunication
Usage: #example
Title: "In the garden"
Description: "The nurse tells the naasten of a good hour."
* status = #completed
* category = CommunicationCategories#meaningful-moment
* subject = Reference(jansen-patient)
* sent = "2026-06-16T15:30:00+02:00"
* sender = Reference(jansen-nurse)
* payload[0].contentString = "Vanmiddag zat Willem een half uur in de tuin. Hij vertelde over de volkstuin, en lachte."
