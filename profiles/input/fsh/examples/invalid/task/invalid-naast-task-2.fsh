Instance: invalid-naast-task-2
InstanceOf: Task
Usage: #example
Title: "Cancelled, but why?"
Description: "A task that is cancelled says why."
* insert MinimalTask
* status = #cancelled
