Instance: jansen-partner-need-night
InstanceOf: SupportNeedObservation
Usage: #example
Title: "Maria de Boer: what she needs (1)"
Description: "A night of sleep comes first for Maria."
* status = #final
* subject = Reference(jansen-patient)
* focus = Reference(jansen-partner)
* effectiveDateTime = "2026-11-19"
* performer = Reference(jansen-partner)
* valueCodeableConcept = SupportTopics#night-break
* component[priority].code = NaastObservationCodes#need-priority
* component[priority].valueInteger = 1
