Instance: invalid-eligibility-limits-lifeExpectancy-value-type
InstanceOf: HealthcareService
Usage: #example
Title: "eligibility-limits, part lifeExpectancy, has a value of the wrong type"
Description: "Its type is not positiveInt."
* insert MinimalService
* eligibility[0].extension[0].url = Canonical(EligibilityLimits)
* eligibility[0].extension[0].extension[0].url = "lifeExpectancy"
* eligibility[0].extension[0].extension[0].valueInteger = 3
