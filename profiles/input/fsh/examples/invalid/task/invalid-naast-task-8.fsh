Instance: invalid-naast-task-8
InstanceOf: Task
Usage: #example
Title: "What was decided?"
Description: "A review says what was decided."
* insert TaskCore
* code = TaskCodes#plan-review
* for = Reference(jansen-partner)
* authoredOn = "2026-06-15"
* status = #completed
* output.type = TaskDetails#done
* output.valueString = "Talked"
