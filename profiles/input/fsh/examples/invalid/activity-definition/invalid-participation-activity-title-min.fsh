Instance: invalid-participation-activity-title-min
InstanceOf: ActivityDefinition
Usage: #example
Title: "A line without a title"
Description: "A line has a title."
* insert ActivityCore
* extension[0].url = Canonical(ParticipationRuleOfActivity)
* extension[0].valueCodeableConcept = ParticipationRules#may
* kind = #Task
* code = ParticipationActivities#walking
