Instance: invalid-outside-catalogue-responsible-value-type
InstanceOf: CarePlan
Usage: #example
Title: "outside-catalogue, part responsible, has a value of the wrong type"
Description: "Its type is another."
* insert MinimalParticipation
* activity.detail.extension[0].url = Canonical(OutsideCatalogue)
* activity.detail.extension[0].extension[0].url = "reason"
* activity.detail.extension[0].extension[0].valueString = "They did so at home"
* activity.detail.extension[0].extension[1].url = "responsible"
* activity.detail.extension[0].extension[1].valueString = "Sanne"
