Instance: invalid-outside-catalogue-reason-value-type
InstanceOf: CarePlan
Usage: #example
Title: "outside-catalogue, part reason, has a value of the wrong type"
Description: "Its type is another."
* insert MinimalParticipation
* activity.detail.extension[0].url = Canonical(OutsideCatalogue)
* activity.detail.extension[0].extension[0].url = "responsible"
* activity.detail.extension[0].extension[0].valueReference = Reference(jansen-nurse)
* activity.detail.extension[0].extension[1].url = "reason"
* activity.detail.extension[0].extension[1].valueCode = #home
