Instance: invalid-naast-healthcare-service-waitingTime-max
InstanceOf: HealthcareService
Usage: #example
Title: "Service with waiting-time twice"
Description: "It may be there once."
* insert MinimalService
* extension[0].url = Canonical(WaitingTime)
* extension[0].valueUnsignedInt = 3
* extension[1].url = Canonical(WaitingTime)
* extension[1].valueUnsignedInt = 3
