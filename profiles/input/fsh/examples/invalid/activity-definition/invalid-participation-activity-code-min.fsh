Instance: invalid-participation-activity-code-min
InstanceOf: ActivityDefinition
Usage: #example
Title: "A line about what?"
Description: "A line has a code."
* insert ActivityCore
* extension[0].url = Canonical(ParticipationRuleOfActivity)
* extension[0].valueCodeableConcept = ParticipationRules#may
* title = "Walk together"
* kind = #Task
