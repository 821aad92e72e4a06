ValueSet: ServiceCostCodes
Id: service-cost
Title: "Cost of a service"
Description: "What a service costs the naaste."
* insert OwnValueSet
* include codes from system ServiceCosts
