Instance: invalid-outside-catalogue-responsible-min
InstanceOf: CarePlan
Usage: #example
Title: "outside-catalogue without responsible"
Description: "The part responsible must be there."
* insert MinimalParticipation
* activity.detail.extension[0].url = Canonical(OutsideCatalogue)
* activity.detail.extension[0].extension[0].url = "reason"
* activity.detail.extension[0].extension[0].valueString = "They did so at home"
