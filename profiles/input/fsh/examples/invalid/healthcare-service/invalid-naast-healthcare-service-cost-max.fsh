Instance: invalid-naast-healthcare-service-cost-max
InstanceOf: HealthcareService
Usage: #example
Title: "Service with service-cost twice"
Description: "It may be there once."
* insert MinimalService
* extension[0].url = Canonical(ServiceCost)
* extension[0].valueCodeableConcept = ServiceCosts#free
* extension[1].url = Canonical(ServiceCost)
* extension[1].valueCodeableConcept = ServiceCosts#free
