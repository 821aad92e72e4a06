Instance: invalid-participation-activity-kind-pattern
InstanceOf: ActivityDefinition
Usage: #example
Title: "A line of another kind"
Description: "The kind is Task."
* insert ActivityCore
* extension[0].url = Canonical(ParticipationRuleOfActivity)
* extension[0].valueCodeableConcept = ParticipationRules#may
* title = "Walk together"
* code = ParticipationActivities#walking
* kind = #CarePlan
