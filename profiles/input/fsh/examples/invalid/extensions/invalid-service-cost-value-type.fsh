Instance: invalid-service-cost-value-type
InstanceOf: HealthcareService
Usage: #example
Title: "service-cost has a value of the wrong type"
Description: "Its type is another."
* insert MinimalService
* extension[0].url = Canonical(ServiceCost)
* extension[0].valueString = "gratis"
