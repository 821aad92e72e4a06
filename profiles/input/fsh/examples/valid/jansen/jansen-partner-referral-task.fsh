Instance: jansen-partner-referral-task
InstanceOf: NaastTask
Usage: #example
Title: "Maria de Boer: the referral is followed"
Description: "There is contact; somebody can come from next week on."
* status = #in-progress
* intent = #order
* priority = #routine
* code = TaskCodes#referral
* instantiatesCanonical = Canonical(referral-follow-up)
* basedOn[0] = Reference(jansen-partner-referral)
* basedOn[1] = Reference(jansen-partner-support-plan)
* focus = Reference(jansen-partner-referral)
* businessStatus = ReferralProgress#contact-made
* for = Reference(jansen-partner)
* extension[concernsPatient].valueReference = Reference(jansen-patient)
* authoredOn = "2026-11-20T11:00:00+01:00"
* owner = Reference(jansen-regisseur)
* restriction.period.start = "2026-11-20"
* restriction.period.end = "2026-12-04"
