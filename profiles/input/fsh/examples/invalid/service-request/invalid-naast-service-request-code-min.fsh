Instance: invalid-naast-service-request-code-min
InstanceOf: ServiceRequest
Usage: #example
Title: "A referral to what?"
Description: "A referral says which help is asked."
* insert ServiceRequestCore
* insert OfPartner
* subject = Reference(jansen-patient)
* authoredOn = "2026-06-15"
* performer = Reference(vptz)
