Instance: invalid-naast-service-request-caregiver-min
InstanceOf: ServiceRequest
Usage: #example
Title: "A referral for nobody"
Description: "A referral says for which naaste it is."
* insert ServiceRequestCore
* code = HelpKinds#night-watch
* subject = Reference(jansen-patient)
* authoredOn = "2026-06-15"
* performer = Reference(vptz)
