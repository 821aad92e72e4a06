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
* #com-introduction "Introduce the conversation about support" "First stage of COM: the naaste hears what it is for."
* insert InDutch(com-introduction, [[Kennismaking en uitleg over het gesprek]])
* #com-consideration "Consider what is needed" "Second stage of COM: the naaste considers what would help."
* insert InDutch(com-consideration, [[Zelf nadenken over wat nodig is]])
* #com-conversation "Talk about what is needed" "Third stage of COM."
* insert InDutch(com-conversation, [[Gesprek over wat nodig is]])
* #com-action-plan "Agree on what will be done" "Fourth stage of COM."
* insert InDutch(com-action-plan, [[Samen afspreken wat er gebeurt]])
* #plan-review "Look at the plan together" "Last stage of COM, and what follows each agreement: what helped, what is needed now."
* insert InDutch(plan-review, [[Samen terugkijken op het plan]])
* #agreed-action "Agreed action" "Something that a professional or a naaste does because a plan says so."
* insert InDutch(agreed-action, [[Afgesproken actie]])
* #referral "Follow a referral" "Sees to it that a referral gets an outcome."
* insert InDutch(referral, [[Een verwijzing volgen]])
* #plan-handover "Hand the support plan over" "Tell who comes after the stay about the support plan, with the naaste."
* insert InDutch(plan-handover, [[Het ondersteuningsplan overdragen]])
