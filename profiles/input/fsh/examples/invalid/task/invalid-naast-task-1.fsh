Instance: invalid-naast-task-1
InstanceOf: Task
Usage: #example
Title: "Completed, but what was done?"
Description: "A task that is completed says what was done."
* insert MinimalTask
* status = #completed
