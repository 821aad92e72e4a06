Instance: invalid-participation-rule-value-binding
InstanceOf: ActivityDefinition
Usage: #example
Title: "participation-rule that is not in the list"
Description: "The value is one of ours."
* insert ActivityCore
* title = "Walk together"
* kind = #Task
* code = ParticipationActivities#walking
* extension[0].url = Canonical(ParticipationRuleOfActivity)
* extension[0].valueCodeableConcept = HealthLiteracyLevels#limited
