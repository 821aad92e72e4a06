Instance: jansen-partner-com-conversation
InstanceOf: NaastTask
Usage: #example
Title: "Maria de Boer: het gesprek"
Description: "One of the five stages of the conversation about support."
* status = #completed
* intent = #order
* priority = #routine
* code = TaskCodes#com-conversation
* instantiatesCanonical = Canonical(com-conversation)
* basedOn = Reference(jansen-partner-support-plan)
* for = Reference(jansen-partner)
* extension[concernsPatient].valueReference = Reference(jansen-patient)
* authoredOn = "2026-11-02T09:00:00+01:00"
* owner = Reference(jansen-regisseur)
* restriction.period.start = "2026-11-12"
* output.type = TaskDetails#done
* output.valueString = "Het gesprek: gedaan."
