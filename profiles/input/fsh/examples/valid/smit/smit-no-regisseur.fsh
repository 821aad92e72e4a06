Instance: smit-no-regisseur
InstanceOf: NaastFlag
Usage: #example
Title: "Nobody answers for the naasten of the patient Smit"
Description: "Two professionals are involved, and none of them is the regisseur."
* status = #active
* category = JourneyPhases#admission
* code = Findings#no-regisseur
* code.text = "Wie is de regisseur?"
* subject = Reference(smit-patient)
* period.start = "2026-11-20T10:00:00+01:00"
