Instance: invalid-naast-hs-2
InstanceOf: HealthcareService
Usage: #example
Title: "A least age above the greatest"
Description: "The ages are the wrong way round."
* insert MinimalService
* eligibility[0].extension[0].url = Canonical(EligibilityLimits)
* eligibility[0].extension[0].extension[0].url = "minAge"
* eligibility[0].extension[0].extension[0].valueUnsignedInt = 18
* eligibility[0].extension[0].extension[1].url = "maxAge"
* eligibility[0].extension[0].extension[1].valueUnsignedInt = 6
