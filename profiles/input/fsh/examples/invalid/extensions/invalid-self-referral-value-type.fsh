Instance: invalid-self-referral-value-type
InstanceOf: HealthcareService
Usage: #example
Title: "self-referral has a value of the wrong type"
Description: "Its type is another."
* insert MinimalService
* extension[0].url = Canonical(SelfReferral)
* extension[0].valueString = "true"
