Instance: jansen-partner-com-review
InstanceOf: NaastTask
Usage: #example
Title: "Maria de Boer: samen terugkijken"
Description: "One of the five stages of the conversation about support."
* status = #draft
* intent = #order
* priority = #routine
* code = TaskCodes#plan-review
* instantiatesCanonical = Canonical(plan-review)
* basedOn = Reference(jansen-partner-support-plan)
* for = Reference(jansen-partner)
* extension[concernsPatient].valueReference = Reference(jansen-patient)
* authoredOn = "2026-11-02T09:00:00+01:00"
* owner = Reference(jansen-regisseur)
