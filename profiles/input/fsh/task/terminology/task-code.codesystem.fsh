CodeSystem: TaskCodes
Id: task-code
Title: "What has to be done for a naaste"
Description: "The tasks that the server makes by itself, and those with rules of their own."
* insert OwnCodeSystem
* #strain-follow-up "Talk about the strain, and offer help" "A naaste is overburdened: talk, and offer help that fits."
* insert InDutch(strain-follow-up, [[Gesprek over de belasting, en hulp aanbieden]])
* #children-follow-up "Attention for the children" "Children are involved: see what they and their parents need."
* insert InDutch(children-follow-up, [[Aandacht voor de kinderen]])
* #help-request "Help wanted in the circle" "Something that one of the naasten may take on: a ride, a night, the shopping."
* insert InDutch(help-request, [[Hulpvraag in de kring]])
