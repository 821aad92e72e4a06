Instance: invalid-eligibility-limits-lifeExpectancy-max
InstanceOf: HealthcareService
Usage: #example
Title: "eligibility-limits has lifeExpectancy twice"
Description: "The part lifeExpectancy may be there once."
* insert MinimalService
* eligibility[0].extension[0].url = Canonical(EligibilityLimits)
* eligibility[0].extension[0].extension[0].url = "lifeExpectancy"
* eligibility[0].extension[0].extension[0].valuePositiveInt = 3
* eligibility[0].extension[0].extension[1].url = "lifeExpectancy"
* eligibility[0].extension[0].extension[1].valuePositiveInt = 3
