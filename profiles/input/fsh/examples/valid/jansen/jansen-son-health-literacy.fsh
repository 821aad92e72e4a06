Instance: jansen-son-health-literacy
InstanceOf: HealthLiteracyObservation
Usage: #example
Title: "Daan Jansen: health literacy"
Description: "What the regisseur found."
* status = #final
* subject = Reference(jansen-patient)
* focus = Reference(jansen-son)
* effectiveDateTime = "2026-02-10"
* performer = Reference(jansen-regisseur)
* valueCodeableConcept = HealthLiteracyLevels#unknown
