Instance: invalid-naast-service-request-authoredOn-min
InstanceOf: ServiceRequest
Usage: #example
Title: "A referral without a day"
Description: "A referral says since when."
* insert ServiceRequestCore
* insert OfPartner
* code = HelpKinds#night-watch
* subject = Reference(jansen-patient)
* performer = Reference(vptz)
