Instance: invalid-service-cost-value-binding
InstanceOf: HealthcareService
Usage: #example
Title: "service-cost has a code that is not ours"
Description: "The code is not in the value set service-cost."
* insert MinimalService
* extension[0].url = Canonical(ServiceCost)
* extension[0].valueCodeableConcept = HelpKinds#transport
