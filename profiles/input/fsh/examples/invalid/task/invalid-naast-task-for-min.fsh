Instance: invalid-naast-task-for-min
InstanceOf: Task
Usage: #example
Title: "A task for nobody"
Description: "It must say for whom."
* insert TaskCore
* code = TaskCodes#strain-follow-up
* authoredOn = "2026-06-15"
