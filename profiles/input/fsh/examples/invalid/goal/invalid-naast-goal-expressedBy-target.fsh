Instance: invalid-naast-goal-expressedBy-target
InstanceOf: Goal
Usage: #example
Title: "A goal of a professional"
Description: "A goal is the patient's or a naaste's."
* insert GoalCore
* subject = Reference(jansen-patient)
* expressedBy = Reference(jansen-gp)
