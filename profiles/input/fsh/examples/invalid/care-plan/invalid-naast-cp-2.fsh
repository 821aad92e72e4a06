Instance: invalid-naast-cp-2
InstanceOf: CarePlan
Usage: #example
Title: "Agreed by one"
Description: "Both agree to a participation agreement."
* insert MinimalParticipation
* status = #active
* extension[1].url = Canonical(PlanAgreement)
* extension[1].extension[0].url = "by"
* extension[1].extension[0].valueReference = Reference(jansen-partner)
* extension[1].extension[1].url = "date"
* extension[1].extension[1].valueDateTime = "2026-06-15"
