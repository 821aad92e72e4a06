Instance: jansen-partner-support-plan
InstanceOf: NaastCarePlan
Usage: #example
Title: "Maria de Boer: support plan"
Description: "Maria and the regisseur have talked about what she needs; they are agreeing on what will be done."
* status = #active
* intent = #plan
* extension[caregiver].valueReference = Reference(jansen-partner)
* extension[stage].valueCodeableConcept = ComStages#action-plan
* instantiatesCanonical = Canonical(com-process)
* category = CarePlanCategories#support
* title = "Het gesprek over ondersteuning (COM)"
* subject = Reference(jansen-patient)
* period.start = "2026-11-02"
* created = "2026-11-02"
* author = Reference(jansen-regisseur)
* contributor = Reference(jansen-partner)
* supportingInfo[0] = Reference(jansen-partner-need-night)
* supportingInfo[1] = Reference(jansen-partner-need-feelings)
* goal[0] = Reference(jansen-partner-goal)
* goal[1] = Reference(jansen-patient-goal)
* activity[0].reference = Reference(jansen-partner-com-introduction)
* activity[1].reference = Reference(jansen-partner-com-consideration)
* activity[2].reference = Reference(jansen-partner-com-conversation)
* activity[3].reference = Reference(jansen-partner-com-action-plan)
* activity[4].reference = Reference(jansen-partner-com-review)
* activity[5].reference = Reference(jansen-partner-referral)
* activity[6].reference = Reference(jansen-partner-action)
* activity[7].detail.kind = #CommunicationRequest
* activity[7].detail.status = #completed
* activity[7].detail.description = "Uitleg over wat er in de nacht kan gebeuren, en wie te bellen."
