Instance: jansen-partner-engagement-acquaint
InstanceOf: EngagementStepObservation
Usage: #example
Title: "Maria de Boer: getting acquainted"
Description: "What the regisseur found."
* status = #final
* subject = Reference(jansen-patient)
* focus = Reference(jansen-partner)
* effectiveDateTime = "2026-02-20"
* performer = Reference(jansen-regisseur)
* valueCodeableConcept = EngagementSteps#acquaint
