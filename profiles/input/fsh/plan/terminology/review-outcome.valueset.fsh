ValueSet: ReviewOutcomeCodes
Id: review-outcome
Title: "What a review came to"
Description: "What was decided when a plan was looked at together with the naaste."
* insert OwnValueSet
* include codes from system ReviewOutcomes
