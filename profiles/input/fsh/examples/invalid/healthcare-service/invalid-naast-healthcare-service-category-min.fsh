Instance: invalid-naast-healthcare-service-category-min
InstanceOf: HealthcareService
Usage: #example
Title: "Service without category"
Description: "category must be there."
* meta.profile = Canonical(NaastHealthcareService)
* name = "Luisterend oor"
* coverageArea[0] = Reference(area-nl)
* telecom[0].system = #phone
* telecom[0].value = "030 000 00 00"
