Extension: ParticipationRuleOfActivity
Id: participation-rule
Title: "What a naaste may do of an activity"
Description: "Whether a naaste may do this at the ward, may do it once somebody has shown how, or never."
Context: ActivityDefinition
* value[x] 1..1
* value[x] only code
* value[x] from ParticipationRuleCodes (required)
