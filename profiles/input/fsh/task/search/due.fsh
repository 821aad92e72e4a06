Instance: due
InstanceOf: SearchParameter
Usage: #definition
Title: "Due window of a task"
* insert OwnSearchParameter(DueSearch, due, Task, date)
* description = "When the task has to be done: restriction.period. Overdue is due=lt with the moment of now. The standard parameter period is when the task was really worked on."
* expression = "Task.restriction.period"
