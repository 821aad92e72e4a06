Instance: invalid-naast-goal-expressedBy-min
InstanceOf: Goal
Usage: #example
Title: "Whose goal?"
Description: "A goal says whose it is."
* insert GoalCore
* subject = Reference(jansen-patient)
