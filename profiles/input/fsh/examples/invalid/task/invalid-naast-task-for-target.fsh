Instance: invalid-naast-task-for-target
InstanceOf: Task
Usage: #example
Title: "A task for a ward"
Description: "It is for a RelatedPerson or a Patient."
* insert TaskCore
* code = TaskCodes#strain-follow-up
* for = Reference(jansen-ward)
* authoredOn = "2026-06-15"
