Instance: invalid-naast-care-plan-activity-detail-outsideCatalogue-max
InstanceOf: CarePlan
Usage: #example
Title: "Outside the catalogue twice"
Description: "It is said once why."
* insert MinimalParticipation
* activity.detail.extension[0].url = Canonical(OutsideCatalogue)
* activity.detail.extension[0].extension[0].url = "responsible"
* activity.detail.extension[0].extension[0].valueReference = Reference(jansen-nurse)
* activity.detail.extension[0].extension[1].url = "reason"
* activity.detail.extension[0].extension[1].valueString = "They did so at home"
* activity.detail.extension[1].url = Canonical(OutsideCatalogue)
* activity.detail.extension[1].extension[0].url = "responsible"
* activity.detail.extension[1].extension[0].valueReference = Reference(jansen-nurse)
* activity.detail.extension[1].extension[1].url = "reason"
* activity.detail.extension[1].extension[1].valueString = "They did so at home"
