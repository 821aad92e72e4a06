Instance: jansen-partner-com-introduction
InstanceOf: NaastTask
Usage: #example
Title: "Maria de Boer: kennismaking en uitleg"
Description: "One of the five stages of the conversation about support."
* status = #completed
* intent = #order
* priority = #routine
* code = TaskCodes#com-introduction
* instantiatesCanonical = Canonical(com-introduction)
* basedOn = Reference(jansen-partner-support-plan)
* for = Reference(jansen-partner)
* extension[concernsPatient].valueReference = Reference(jansen-patient)
* authoredOn = "2026-11-02T09:00:00+01:00"
* owner = Reference(jansen-regisseur)
* restriction.period.start = "2026-11-02"
* output.type = TaskDetails#done
* output.valueString = "Kennismaking en uitleg: gedaan."
