Instance: invalid-naast-task-3
InstanceOf: Task
Usage: #example
Title: "Being done by nobody"
Description: "A task that somebody works on has an owner."
* insert MinimalTask
* status = #in-progress
