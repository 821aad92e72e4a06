Profile: NaastGoal
Parent: Goal
Id: naast-goal
Title: "What matters to a patient or a naaste"
Description: "A goal in somebody's own words: the patient's, or a naaste's. expressedBy says whose it is; a naaste's goal is the naaste's own. Every Goal on this server conforms to it."
* subject only Reference(Patient)
* expressedBy 1..1
* expressedBy only Reference(Patient or RelatedPerson)
