Instance: invalid-naast-task-4
InstanceOf: Task
Usage: #example
Title: "A help request that does not say which kind of care"
Description: "Without it nobody can be offered it."
* insert TaskCore
* authoredOn = "2026-06-15"
* code = TaskCodes#help-request
* for = Reference(jansen-patient)
* description = "Wie kan donderdag rijden?"
