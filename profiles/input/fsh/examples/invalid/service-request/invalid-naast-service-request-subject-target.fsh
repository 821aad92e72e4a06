Instance: invalid-naast-service-request-subject-target
InstanceOf: ServiceRequest
Usage: #example
Title: "A referral for a group"
Description: "The subject is a patient."
* insert ServiceRequestCore
* insert OfPartner
* code = HelpKinds#night-watch
* authoredOn = "2026-06-15"
* performer = Reference(vptz)
* subject.reference = "Group/family"
