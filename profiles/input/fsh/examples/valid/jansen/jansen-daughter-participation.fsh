Instance: jansen-daughter-participation
InstanceOf: NaastCarePlan
Usage: #example
Title: "Sanne Jansen: what she does in the care"
Description: "Sanne helps with meals, cares for the mouth since a nurse showed her, and washes her father as they did at home."
* status = #active
* intent = #plan
* extension[caregiver].valueReference = Reference(jansen-daughter)
* extension[agreement][0].extension[by].valueReference = Reference(jansen-daughter)
* extension[agreement][0].extension[date].valueDateTime = "2026-11-21"
* extension[agreement][1].extension[by].valueReference = Reference(jansen-nurse)
* extension[agreement][1].extension[date].valueDateTime = "2026-11-21"
* instantiatesCanonical = Canonical(participation)
* category = CarePlanCategories#participation
* subject = Reference(jansen-patient)
* encounter = Reference(jansen-stay)
* period.start = "2026-11-21"
* period.end = "2026-12-12"
* author = Reference(jansen-nurse)
* activity[0].detail.kind = #Task
* activity[0].detail.status = #in-progress
* activity[0].detail.code = ParticipationActivities#eating
* activity[0].detail.location = Reference(jansen-ward)
* activity[0].detail.performer = Reference(jansen-daughter)
* activity[1].detail.kind = #Task
* activity[1].detail.status = #in-progress
* activity[1].detail.code = ParticipationActivities#mouth-care
* activity[1].detail.location = Reference(jansen-ward)
* activity[1].detail.performer = Reference(jansen-daughter)
* activity[2].detail.kind = #Task
* activity[2].detail.status = #in-progress
* activity[2].detail.code = ParticipationActivities#washing
* activity[2].detail.location = Reference(jansen-ward)
* activity[2].detail.performer = Reference(jansen-daughter)
* activity[0].detail.instantiatesCanonical = Canonical(b3-eating)
* activity[1].detail.instantiatesCanonical = Canonical(b3-mouth-care)
* activity[1].detail.extension[instruction].extension[by].valueReference = Reference(jansen-nurse)
* activity[1].detail.extension[instruction].extension[date].valueDateTime = "2026-11-21"
* activity[2].detail.extension[outsideCatalogue].extension[responsible].valueReference = Reference(jansen-nurse)
* activity[2].detail.extension[outsideCatalogue].extension[reason].valueString = "Zo deden zij het thuis ook; allebei willen zij het zo houden."
* activity[3].reference = Reference(jansen-daughter-participation-review)
