Instance: invalid-naast-hs-3
InstanceOf: HealthcareService
Usage: #example
Title: "Service without a question area"
Description: "Its only category is of another code system."
* meta.profile = Canonical(NaastHealthcareService)
* name = "Luisterend oor"
* coverageArea[0] = Reference(area-nl)
* telecom[0].system = #phone
* telecom[0].value = "030 000 00 00"
* category[0] = HelpKinds#transport
