Instance: invalid-naast-healthcare-service-name-min
InstanceOf: HealthcareService
Usage: #example
Title: "Service without name"
Description: "name must be there."
* meta.profile = Canonical(NaastHealthcareService)
* category[0] = QuestionAreas#emotional
* coverageArea[0] = Reference(area-nl)
* telecom[0].system = #phone
* telecom[0].value = "030 000 00 00"
