Profile: NaastCommunication
Parent: Communication
Id: naast-communication
Title: "Message around a patient"
Description: "What people around a patient tell each other, such as a meaningful moment. Every Communication on this server conforms to it."
* obeys naast-com-1
* category 1..*
* category from CommunicationCategoryCodes (extensible)
* subject 1..1
* subject only Reference(Patient)
* sent 1..1
* payload 1..*
