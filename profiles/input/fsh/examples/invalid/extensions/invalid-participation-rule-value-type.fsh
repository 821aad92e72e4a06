Instance: invalid-participation-rule-value-type
InstanceOf: ActivityDefinition
Usage: #example
Title: "participation-rule as text"
Description: "It is a CodeableConcept."
* insert ActivityCore
* title = "Walk together"
* kind = #Task
* code = ParticipationActivities#walking
* extension[0].url = Canonical(ParticipationRuleOfActivity)
* extension[0].valueString = "may"
