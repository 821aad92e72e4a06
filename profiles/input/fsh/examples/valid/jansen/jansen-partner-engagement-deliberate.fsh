Instance: jansen-partner-engagement-deliberate
InstanceOf: EngagementStepObservation
Usage: #example
Title: "Maria de Boer: deliberating"
Description: "What the regisseur found."
* status = #final
* subject = Reference(jansen-patient)
* focus = Reference(jansen-partner)
* effectiveDateTime = "2026-04-30"
* performer = Reference(jansen-regisseur)
* valueCodeableConcept = EngagementSteps#deliberate
