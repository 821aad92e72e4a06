ValueSet: CapacityAnswerCodes
Id: capacity-answer
Title: "Answer on willingness or ability"
Description: "Whether a naaste wants to give a kind of care, and whether the naaste can."
* insert OwnValueSet
* include codes from system CapacityAnswers
