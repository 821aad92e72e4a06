Instance: invalid-naast-task-code-min
InstanceOf: Task
Usage: #example
Title: "A task that does not say what to do"
Description: "The code must be there."
* insert TaskCore
* for = Reference(jansen-partner)
* authoredOn = "2026-06-15"
