Profile: HealthLiteracyObservation
Parent: NaastObservation
Id: health-literacy-observation
Title: "Health literacy of a naaste"
Description: "How well one naaste finds, understands and uses information about health."
* code = NaastObservationCodes#health-literacy
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from HealthLiteracyCodes (required)
