Profile: NaastObservation
Parent: Observation
Id: naast-observation
Title: "Observation on a naaste"
Description: "What was observed about one naaste. FHIR R4 does not let a RelatedPerson be the subject: the subject is the patient, the focus is the naaste. Every Observation on this server conforms to it."
* subject 1..1
* subject only Reference(Patient)
* focus 1..1
* focus only Reference(RelatedPerson)
* effective[x] 1..1
