Instance: invalid-naast-task-7
InstanceOf: Task
Usage: #example
Title: "What did it come to?"
Description: "A referral that was followed says what it came to."
* insert TaskCore
* code = TaskCodes#referral
* for = Reference(jansen-partner)
* authoredOn = "2026-06-15"
* focus = Reference(jansen-partner-referral)
* status = #completed
* output.type = TaskDetails#done
* output.valueString = "Talked"
