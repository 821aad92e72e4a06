Profile: EngagementStepObservation
Parent: NaastObservation
Id: engagement-step-observation
Title: "Step on the ladder of engagement"
Description: "How far one naaste and the professionals have come in working together. A new observation for each step, so that there is a history."
* code = NaastObservationCodes#engagement-step
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from EngagementStepCodes (required)
