Profile: RelationTriangleObservation
Parent: NaastObservation
Id: relation-triangle-observation
Title: "Relation triangle of a naaste"
Description: "How patient, naaste and professionals get on with each other, as one naaste sees it. Optional, for a conversation; there is no value for the whole, so never a score."
* obeys naast-obs-2
* code = NaastObservationCodes#relation-triangle
* value[x] 0..0
* component 1..*
* component.code from RelationSideCodes (required)
* component.value[x] 1..1
* component.value[x] only CodeableConcept
* component.value[x] from RelationQualityCodes (required)
