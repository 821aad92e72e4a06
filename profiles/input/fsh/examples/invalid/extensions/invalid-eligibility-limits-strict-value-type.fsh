Instance: invalid-eligibility-limits-strict-value-type
InstanceOf: HealthcareService
Usage: #example
Title: "eligibility-limits, part strict, has a value of the wrong type"
Description: "Its type is not boolean."
* insert MinimalService
* eligibility[0].extension[0].url = Canonical(EligibilityLimits)
* eligibility[0].extension[0].extension[0].url = "strict"
* eligibility[0].extension[0].extension[0].valueString = "true"
