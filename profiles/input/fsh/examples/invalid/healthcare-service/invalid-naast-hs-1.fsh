Instance: invalid-naast-hs-1
InstanceOf: HealthcareService
Usage: #example
Title: "Service without a way to begin"
Description: "No telecom and no first step."
* meta.profile = Canonical(NaastHealthcareService)
* name = "Luisterend oor"
* category[0] = QuestionAreas#emotional
* coverageArea[0] = Reference(area-nl)
