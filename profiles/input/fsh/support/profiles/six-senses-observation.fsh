Profile: SixSensesObservation
Parent: NaastObservation
Id: six-senses-observation
Title: "Six senses of a naaste"
Description: "Which of the six senses one naaste feels, and which are missing. Optional, for a conversation; there is no value for the whole, so never a score."
* obeys naast-obs-1
* code = NaastObservationCodes#six-senses
* value[x] 0..0
* component 1..*
* component.code from SixSensesCodes (required)
* component.value[x] 1..1
* component.value[x] only CodeableConcept
* component.value[x] from SenseFeltCodes (required)
