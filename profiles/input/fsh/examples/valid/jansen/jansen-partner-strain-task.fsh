Instance: jansen-partner-strain-task
InstanceOf: NaastTask
Usage: #example
Title: "A task because Maria is overburdened"
Description: "The task that follows from the score: the regisseur talks with Maria within a week."
* status = #requested
* intent = #order
* priority = #routine
* code = TaskCodes#strain-follow-up
* description = "De naaste is overbelast. Ga in gesprek, en bied hulp aan die past."
* instantiatesCanonical = Canonical(strain-follow-up)
* for = Reference(jansen-partner)
* extension[concernsPatient].valueReference = Reference(jansen-patient)
* authoredOn = "2026-11-24T20:15:03+01:00"
* owner = Reference(jansen-regisseur)
* reasonReference = Reference(jansen-partner-csi)
* restriction.period.start = "2026-11-24T20:15:03+01:00"
* restriction.period.end = "2026-12-01T20:15:03+01:00"
* input.type = TaskDetails#signal
* input.valueReference = Reference(jansen-partner-csi)
