Instance: jansen-partner-action
InstanceOf: NaastTask
Usage: #example
Title: "Maria de Boer: she calls the support centre"
Description: "Something that Maria herself does."
* status = #requested
* intent = #order
* code = TaskCodes#agreed-action
* description = "Bel het Steunpunt Mantelzorg voor een gesprek."
* basedOn = Reference(jansen-partner-support-plan)
* for = Reference(jansen-partner)
* extension[concernsPatient].valueReference = Reference(jansen-patient)
* authoredOn = "2026-11-20T11:00:00+01:00"
* owner = Reference(jansen-partner)
* input.type = TaskDetails#need
* input.valueReference = Reference(jansen-partner-need-feelings)
