Instance: jansen-partner-engagement-inform
InstanceOf: EngagementStepObservation
Usage: #example
Title: "Maria de Boer: informed"
Description: "What the regisseur found."
* status = #final
* subject = Reference(jansen-patient)
* focus = Reference(jansen-partner)
* effectiveDateTime = "2026-02-03"
* performer = Reference(jansen-regisseur)
* valueCodeableConcept = EngagementSteps#inform
