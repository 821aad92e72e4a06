Instance: jansen-partner-need-feelings
InstanceOf: SupportNeedObservation
Usage: #example
Title: "Maria de Boer: what she needs (2)"
Description: "Then somebody to talk with."
* status = #final
* subject = Reference(jansen-patient)
* focus = Reference(jansen-partner)
* effectiveDateTime = "2026-11-19"
* performer = Reference(jansen-partner)
* valueCodeableConcept = SupportTopics#feelings
* component[priority].code = NaastObservationCodes#need-priority
* component[priority].valueInteger = 2
