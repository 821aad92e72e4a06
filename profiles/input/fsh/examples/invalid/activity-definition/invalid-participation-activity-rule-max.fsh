Instance: invalid-participation-activity-rule-max
InstanceOf: ActivityDefinition
Usage: #example
Title: "It may and may not"
Description: "A line says one thing."
* insert MinimalActivity
* extension[1].url = Canonical(ParticipationRuleOfActivity)
* extension[1].valueCodeableConcept = ParticipationRules#never
