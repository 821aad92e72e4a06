Instance: invalid-service-cost-context
InstanceOf: Patient
Usage: #example
Title: "service-cost of a patient"
Description: "The extension does not belong here."
* insert MinimalPatient
* extension[0].url = Canonical(ServiceCost)
* extension[0].valueCodeableConcept = ServiceCosts#free
