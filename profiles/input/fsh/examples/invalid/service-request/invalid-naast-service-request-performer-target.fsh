Instance: invalid-naast-service-request-performer-target
InstanceOf: ServiceRequest
Usage: #example
Title: "A referral to a naaste"
Description: "A naaste is asked by a help request."
* insert ServiceRequestCore
* insert OfPartner
* code = HelpKinds#night-watch
* subject = Reference(jansen-patient)
* authoredOn = "2026-06-15"
* performer = Reference(jansen-daughter)
