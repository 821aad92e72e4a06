Instance: invalid-eligibility-limits-minAge-value-type
InstanceOf: HealthcareService
Usage: #example
Title: "eligibility-limits, part minAge, has a value of the wrong type"
Description: "Its type is not unsignedInt."
* insert MinimalService
* eligibility[0].extension[0].url = Canonical(EligibilityLimits)
* eligibility[0].extension[0].extension[0].url = "minAge"
* eligibility[0].extension[0].extension[0].valueInteger = 3
