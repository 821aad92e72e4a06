Instance: com-action-plan
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Agree on what will be done"
Description: "Naaste and professional agree on what is done, by whom, and when they look at it again."
* insert TaskDefinition(ComActionPlan, [[Samen afspreken wat er gebeurt]], [[Agree on what will be done]], com-action-plan, routine, 7)
* description = "Spreek samen af wat er gebeurt, wie het doet en wanneer u terugkijkt (review-date)."
