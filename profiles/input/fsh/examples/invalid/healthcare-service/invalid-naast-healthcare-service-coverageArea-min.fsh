Instance: invalid-naast-healthcare-service-coverageArea-min
InstanceOf: HealthcareService
Usage: #example
Title: "Service without coverageArea"
Description: "coverageArea must be there."
* meta.profile = Canonical(NaastHealthcareService)
* name = "Luisterend oor"
* category[0] = QuestionAreas#emotional
* telecom[0].system = #phone
* telecom[0].value = "030 000 00 00"
