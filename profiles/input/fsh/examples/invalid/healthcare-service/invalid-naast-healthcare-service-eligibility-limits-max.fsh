Instance: invalid-naast-healthcare-service-eligibility-limits-max
InstanceOf: HealthcareService
Usage: #example
Title: "Limits twice in one eligibility"
Description: "They may be there once."
* insert MinimalService
* eligibility[0].extension[0].url = Canonical(EligibilityLimits)
* eligibility[0].extension[0].extension[0].url = "strict"
* eligibility[0].extension[0].extension[0].valueBoolean = true
* eligibility[0].extension[1].url = Canonical(EligibilityLimits)
* eligibility[0].extension[1].extension[0].url = "strict"
* eligibility[0].extension[1].extension[0].valueBoolean = true
