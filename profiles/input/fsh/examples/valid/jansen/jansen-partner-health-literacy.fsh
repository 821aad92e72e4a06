Instance: jansen-partner-health-literacy
InstanceOf: HealthLiteracyObservation
Usage: #example
Title: "Maria de Boer: health literacy"
Description: "What the regisseur found."
* status = #final
* subject = Reference(jansen-patient)
* focus = Reference(jansen-partner)
* effectiveDateTime = "2026-02-10"
* performer = Reference(jansen-regisseur)
* valueCodeableConcept = HealthLiteracyLevels#limited
