Instance: jansen-daughter-health-literacy
InstanceOf: HealthLiteracyObservation
Usage: #example
Title: "Sanne Jansen: health literacy"
Description: "What the regisseur found."
* status = #final
* subject = Reference(jansen-patient)
* focus = Reference(jansen-daughter)
* effectiveDateTime = "2026-02-10"
* performer = Reference(jansen-regisseur)
* valueCodeableConcept = HealthLiteracyLevels#sufficient
