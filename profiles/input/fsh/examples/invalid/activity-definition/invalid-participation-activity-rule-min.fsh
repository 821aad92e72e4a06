Instance: invalid-participation-activity-rule-min
InstanceOf: ActivityDefinition
Usage: #example
Title: "May it or not?"
Description: "A line says what a naaste may do."
* insert ActivityCore
* title = "Walk together"
* kind = #Task
* code = ParticipationActivities#walking
