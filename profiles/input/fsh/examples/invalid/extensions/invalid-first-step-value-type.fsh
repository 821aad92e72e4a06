Instance: invalid-first-step-value-type
InstanceOf: HealthcareService
Usage: #example
Title: "first-step has a value of the wrong type"
Description: "Its type is another."
* insert MinimalService
* extension[0].url = Canonical(FirstStep)
* extension[0].valueBoolean = true
