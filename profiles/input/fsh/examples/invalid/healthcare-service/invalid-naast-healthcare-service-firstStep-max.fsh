Instance: invalid-naast-healthcare-service-firstStep-max
InstanceOf: HealthcareService
Usage: #example
Title: "Service with first-step twice"
Description: "It may be there once."
* insert MinimalService
* extension[0].url = Canonical(FirstStep)
* extension[0].valueString = "Bel en vraag naar de coördinator."
* extension[1].url = Canonical(FirstStep)
* extension[1].valueString = "Bel en vraag naar de coördinator."
