Instance: invalid-eligibility-limits-strict-max
InstanceOf: HealthcareService
Usage: #example
Title: "eligibility-limits has strict twice"
Description: "The part strict may be there once."
* insert MinimalService
* eligibility[0].extension[0].url = Canonical(EligibilityLimits)
* eligibility[0].extension[0].extension[0].url = "strict"
* eligibility[0].extension[0].extension[0].valueBoolean = true
* eligibility[0].extension[0].extension[1].url = "strict"
* eligibility[0].extension[0].extension[1].valueBoolean = true
