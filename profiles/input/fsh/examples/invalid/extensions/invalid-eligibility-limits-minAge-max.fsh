Instance: invalid-eligibility-limits-minAge-max
InstanceOf: HealthcareService
Usage: #example
Title: "eligibility-limits has minAge twice"
Description: "The part minAge may be there once."
* insert MinimalService
* eligibility[0].extension[0].url = Canonical(EligibilityLimits)
* eligibility[0].extension[0].extension[0].url = "minAge"
* eligibility[0].extension[0].extension[0].valueUnsignedInt = 6
* eligibility[0].extension[0].extension[1].url = "minAge"
* eligibility[0].extension[0].extension[1].valueUnsignedInt = 6
