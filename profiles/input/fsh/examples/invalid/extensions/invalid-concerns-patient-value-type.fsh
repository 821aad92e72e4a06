Instance: invalid-concerns-patient-value-type
InstanceOf: Task
Usage: #example
Title: "concerns-patient has a value of the wrong type"
Description: "Its type is not Reference."
* insert MinimalTask
* extension[0].url = Canonical(ConcernsPatient)
* extension[0].valueString = "x"
