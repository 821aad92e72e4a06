Instance: jansen-partner-com-consideration
InstanceOf: NaastTask
Usage: #example
Title: "Maria de Boer: zelf nadenken"
Description: "One of the five stages of the conversation about support."
* status = #completed
* intent = #order
* priority = #routine
* code = TaskCodes#com-consideration
* instantiatesCanonical = Canonical(com-consideration)
* basedOn = Reference(jansen-partner-support-plan)
* for = Reference(jansen-partner)
* extension[concernsPatient].valueReference = Reference(jansen-patient)
* authoredOn = "2026-11-02T09:00:00+01:00"
* owner = Reference(jansen-partner)
* restriction.period.start = "2026-11-05"
* output.type = TaskDetails#done
* output.valueString = "Zelf nadenken: gedaan."
