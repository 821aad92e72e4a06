Instance: jansen-daughter-participation-review
InstanceOf: NaastTask
Usage: #example
Title: "Sanne Jansen: looking back together"
Description: "The review of what Sanne does in the care."
* status = #requested
* intent = #order
* priority = #routine
* code = TaskCodes#plan-review
* instantiatesCanonical = Canonical(plan-review)
* basedOn = Reference(jansen-daughter-participation)
* for = Reference(jansen-daughter)
* extension[concernsPatient].valueReference = Reference(jansen-patient)
* authoredOn = "2026-11-21T15:00:00+01:00"
* owner = Reference(jansen-regisseur)
* restriction.period.start = "2026-11-21"
* restriction.period.end = "2026-12-12"
