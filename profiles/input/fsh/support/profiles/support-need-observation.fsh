Profile: SupportNeedObservation
Parent: NaastObservation
Id: support-need-observation
Title: "What a naaste needs"
Description: "One thing that a naaste needs support with, as it came out of the conversation. The naaste says what comes first. There is no score."
* code = NaastObservationCodes#support-need
* value[x] 1..1
* value[x] only CodeableConcept
* value[x] from SupportNeedCodes (required)
* component ^slicing.discriminator.type = #pattern
* component ^slicing.discriminator.path = "code"
* component ^slicing.rules = #open
* component contains priority 0..1
* component[priority] obeys naast-need-1
* component[priority].code = NaastObservationCodes#need-priority
* component[priority].value[x] 1..1
* component[priority].value[x] only integer
