Instance: invalid-naast-goal-subject-target
InstanceOf: Goal
Usage: #example
Title: "A goal for a group"
Description: "The subject is a patient."
* insert GoalCore
* subject.reference = "Group/family"
* expressedBy = Reference(jansen-partner)
