Instance: invalid-concerns-patient-value-target
InstanceOf: Task
Usage: #example
Title: "concerns-patient is not a patient"
Description: "It refers to something else."
* insert MinimalTask
* extension[0].url = Canonical(ConcernsPatient)
* extension[0].valueReference = Reference(jansen-gp)
