Instance: invalid-naast-task-authoredOn-min
InstanceOf: Task
Usage: #example
Title: "A task of no moment"
Description: "It must say since when."
* insert TaskCore
* code = TaskCodes#strain-follow-up
* for = Reference(jansen-partner)
