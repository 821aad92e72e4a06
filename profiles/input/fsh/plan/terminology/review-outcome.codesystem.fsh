CodeSystem: ReviewOutcomes
Id: review-outcome
Title: "What a review came to"
Description: "What was decided when a plan was looked at together with the naaste."
* insert OwnCodeSystem
* #continue "Go on with the plan" "The plan is right as it is; it is looked at again later."
* insert InDutch(continue, [[Doorgaan met het plan]])
* #again "Look again at what is needed" "What is needed has changed: the naaste considers it anew."
* insert InDutch(again, [[Opnieuw kijken wat nodig is]])
* #closed "Close the plan" "Nothing more is needed, or the naaste wants no more."
* insert InDutch(closed, [[Het plan afsluiten]])
