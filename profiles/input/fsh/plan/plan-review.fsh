Instance: plan-review
InstanceOf: ActivityDefinition
Usage: #definition
Title: "Look at the plan together"
Description: "Naaste and professional look together at what was agreed: what helped, what did not, what is needed now."
* insert TaskDefinition(PlanReview, [[Samen terugkijken op het plan]], [[Look at the plan together]], plan-review, routine, 28)
* description = "Kijk samen met de naaste terug: wat hielp, wat niet, wat is er nu nodig? Leg de uitkomst vast (review-outcome), en zo nodig wanneer u weer kijkt (review-date)."
