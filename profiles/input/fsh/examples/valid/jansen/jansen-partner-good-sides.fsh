Instance: jansen-partner-good-sides
InstanceOf: GoodSidesObservation
Usage: #example
Title: "Maria de Boer: what is good in it"
Description: "In her own words."
* status = #final
* subject = Reference(jansen-patient)
* focus = Reference(jansen-partner)
* effectiveDateTime = "2026-06-15"
* performer = Reference(jansen-partner)
* valueString = "We praten meer dan in jaren. 's Avonds samen de krant, dat is van ons."
