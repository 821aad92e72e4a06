ValueSet: ParticipationRuleCodes
Id: participation-rule
Title: "What a naaste may do"
Description: "What a ward leaves to a naaste who wants to."
* insert OwnValueSet
* include codes from system ParticipationRules
