Instance: invalid-waiting-time-value-type
InstanceOf: HealthcareService
Usage: #example
Title: "waiting-time has a value of the wrong type"
Description: "Its type is another."
* insert MinimalService
* extension[0].url = Canonical(WaitingTime)
* extension[0].valueInteger = 3
