Instance: jansen-partner-engagement-consult
InstanceOf: EngagementStepObservation
Usage: #example
Title: "Maria de Boer: consulted"
Description: "What the regisseur found."
* status = #final
* subject = Reference(jansen-patient)
* focus = Reference(jansen-partner)
* effectiveDateTime = "2026-03-12"
* performer = Reference(jansen-regisseur)
* valueCodeableConcept = EngagementSteps#consult
