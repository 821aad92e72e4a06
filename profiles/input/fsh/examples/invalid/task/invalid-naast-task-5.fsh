Instance: invalid-naast-task-5
InstanceOf: Task
Usage: #example
Title: "A help request that a professional takes on"
Description: "It is the circle that takes it on."
* insert TaskCore
* authoredOn = "2026-06-15"
* code = TaskCodes#help-request
* for = Reference(jansen-patient)
* description = "Wie kan donderdag rijden?"
* owner = Reference(jansen-nurse)
* input[0].type = TaskDetails#care-kind
* input[0].valueCodeableConcept = CareKinds#management
