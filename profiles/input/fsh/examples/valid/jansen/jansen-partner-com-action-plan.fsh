Instance: jansen-partner-com-action-plan
InstanceOf: NaastTask
Usage: #example
Title: "Maria de Boer: samen afspreken"
Description: "One of the five stages of the conversation about support."
* status = #requested
* intent = #order
* priority = #routine
* code = TaskCodes#com-action-plan
* instantiatesCanonical = Canonical(com-action-plan)
* basedOn = Reference(jansen-partner-support-plan)
* for = Reference(jansen-partner)
* extension[concernsPatient].valueReference = Reference(jansen-patient)
* authoredOn = "2026-11-02T09:00:00+01:00"
* owner = Reference(jansen-regisseur)
* restriction.period.start = "2026-11-20"
* restriction.period.end = "2026-12-02"
