Instance: invalid-naast-task-6
InstanceOf: Task
Usage: #example
Title: "Which referral?"
Description: "A referral to follow names it."
* insert TaskCore
* code = TaskCodes#referral
* for = Reference(jansen-partner)
* authoredOn = "2026-06-15"
