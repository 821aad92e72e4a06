Instance: invalid-outside-catalogue-responsible-value-target
InstanceOf: CarePlan
Usage: #example
Title: "outside-catalogue, part responsible, refers to somebody else"
Description: "It refers to another type."
* insert MinimalParticipation
* activity.detail.extension[0].url = Canonical(OutsideCatalogue)
* activity.detail.extension[0].extension[0].url = "reason"
* activity.detail.extension[0].extension[0].valueString = "They did so at home"
* activity.detail.extension[0].extension[1].url = "responsible"
* activity.detail.extension[0].extension[1].valueReference = Reference(jansen-partner)
