Instance: invalid-naast-healthcare-service-category-binding
InstanceOf: HealthcareService
Usage: #example
Title: "Service with an area that is not ours"
Description: "The code is not in the value set question-area."
* meta.profile = Canonical(NaastHealthcareService)
* name = "Luisterend oor"
* coverageArea[0] = Reference(area-nl)
* telecom[0].system = #phone
* telecom[0].value = "030 000 00 00"
* category[0] = HelpKinds#transport
