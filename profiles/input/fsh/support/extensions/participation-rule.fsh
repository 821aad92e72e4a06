Extension: ParticipationRuleOfActivity
Id: participation-rule
Title: "What a naaste may do of an activity"
Description: "Whether a naaste may do this at the ward, may do it once somebody has shown how, or never."
Context: ActivityDefinition
* value[x] only CodeableConcept
* value[x] from ParticipationRuleCodes (required)
