Extension: ServiceCost
Id: service-cost
Title: "Cost"
Description: "What the service costs the naaste."
Context: HealthcareService
* value[x] only CodeableConcept
* value[x] from ServiceCostCodes (required)
