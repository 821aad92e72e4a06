Instance: invalid-naast-service-request-performer-min
InstanceOf: ServiceRequest
Usage: #example
Title: "A referral to nobody"
Description: "A referral says to whom."
* insert ServiceRequestCore
* insert OfPartner
* code = HelpKinds#night-watch
* subject = Reference(jansen-patient)
* authoredOn = "2026-06-15"
