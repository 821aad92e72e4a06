Instance: jansen-partner-goal
InstanceOf: NaastGoal
Usage: #example
Title: "Maria de Boer: what matters to her"
Description: "A goal in her own words."
* lifecycleStatus = #active
* description.text = "Twee nachten per week doorslapen, en dan overdag weer geduld hebben."
* subject = Reference(jansen-patient)
* expressedBy = Reference(jansen-partner)
* addresses = Reference(jansen-partner-need-night)
* startDate = "2026-11-19"
