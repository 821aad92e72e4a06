Instance: jansen-partner-engagement-together
InstanceOf: EngagementStepObservation
Usage: #example
Title: "Maria de Boer: doing together"
Description: "What the regisseur found."
* status = #final
* subject = Reference(jansen-patient)
* focus = Reference(jansen-partner)
* effectiveDateTime = "2026-06-15"
* performer = Reference(jansen-regisseur)
* valueCodeableConcept = EngagementSteps#together
