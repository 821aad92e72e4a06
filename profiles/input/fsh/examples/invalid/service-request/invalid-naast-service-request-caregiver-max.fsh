Instance: invalid-naast-service-request-caregiver-max
InstanceOf: ServiceRequest
Usage: #example
Title: "A referral for two"
Description: "A referral is for one naaste."
* insert MinimalServiceRequest
* extension[1].url = Canonical(Caregiver)
* extension[1].valueReference = Reference(jansen-daughter)
