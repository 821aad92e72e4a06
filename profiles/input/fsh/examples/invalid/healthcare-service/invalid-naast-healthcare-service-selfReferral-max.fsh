Instance: invalid-naast-healthcare-service-selfReferral-max
InstanceOf: HealthcareService
Usage: #example
Title: "Service with self-referral twice"
Description: "It may be there once."
* insert MinimalService
* extension[0].url = Canonical(SelfReferral)
* extension[0].valueBoolean = true
* extension[1].url = Canonical(SelfReferral)
* extension[1].valueBoolean = true
