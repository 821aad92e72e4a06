Profile: ParticipationActivity
Parent: ActivityDefinition
Id: participation-activity
Title: "Line of a ward's catalogue"
Description: "One activity that naasten ask about: may they do it at this ward, once somebody has shown how, or never. The ward is useContext of kind venue, with a code that is an identifier of its Location; without one it holds for the whole hospital. purpose says why, description what to know."
* extension contains ParticipationRuleOfActivity named rule 1..1
* url 1..1
* title 1..1
* kind = #Task
* code 1..1
* code from ParticipationActivityCodes (extensible)
