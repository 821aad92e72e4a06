Instance: jansen-partner-referral
InstanceOf: NaastServiceRequest
Usage: #example
Title: "Maria de Boer: somebody for the night"
Description: "She is referred to the volunteers of VPTZ."
* status = #active
* intent = #order
* extension[caregiver].valueReference = Reference(jansen-partner)
* basedOn = Reference(jansen-partner-support-plan)
* code = HelpKinds#night-watch
* subject = Reference(jansen-patient)
* authoredOn = "2026-11-20"
* requester = Reference(jansen-regisseur)
* performer = Reference(vptz)
* reasonReference = Reference(jansen-partner-need-night)
