Instance: invalid-eligibility-limits-maxAge-max
InstanceOf: HealthcareService
Usage: #example
Title: "eligibility-limits has maxAge twice"
Description: "The part maxAge may be there once."
* insert MinimalService
* eligibility[0].extension[0].url = Canonical(EligibilityLimits)
* eligibility[0].extension[0].extension[0].url = "maxAge"
* eligibility[0].extension[0].extension[0].valueUnsignedInt = 18
* eligibility[0].extension[0].extension[1].url = "maxAge"
* eligibility[0].extension[0].extension[1].valueUnsignedInt = 18
