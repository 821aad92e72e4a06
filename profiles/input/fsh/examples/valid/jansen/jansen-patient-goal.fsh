Instance: jansen-patient-goal
InstanceOf: NaastGoal
Usage: #example
Title: "Willem Jansen: what matters to him"
Description: "A goal in his own words."
* lifecycleStatus = #active
* description.text = "Thuis blijven, zolang het voor Maria te doen is."
* subject = Reference(jansen-patient)
* expressedBy = Reference(jansen-patient)
* startDate = "2026-11-19"
