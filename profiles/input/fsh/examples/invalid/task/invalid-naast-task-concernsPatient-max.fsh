Instance: invalid-naast-task-concernsPatient-max
InstanceOf: Task
Usage: #example
Title: "A task that concerns two patients"
Description: "A naaste is the naaste of one patient."
* insert MinimalTask
* extension[0].url = Canonical(ConcernsPatient)
* extension[0].valueReference = Reference(jansen-patient)
* extension[1].url = Canonical(ConcernsPatient)
* extension[1].valueReference = Reference(jansen-patient)
