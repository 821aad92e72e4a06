ValueSet: ParticipationActivityCodes
Id: participation-activity
Title: "What a naaste can do in the care"
Description: "Activities for the catalogue of a ward."
* insert OwnValueSet
* include codes from system ParticipationActivities
