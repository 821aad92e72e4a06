Instance: invalid-outside-catalogue-reason-max
InstanceOf: CarePlan
Usage: #example
Title: "outside-catalogue has reason twice"
Description: "The part reason may be there once."
* insert MinimalParticipation
* activity.detail.extension[0].url = Canonical(OutsideCatalogue)
* activity.detail.extension[0].extension[0].url = "responsible"
* activity.detail.extension[0].extension[0].valueReference = Reference(jansen-nurse)
* activity.detail.extension[0].extension[1].url = "reason"
* activity.detail.extension[0].extension[1].valueString = "They did so at home"
* activity.detail.extension[0].extension[2].url = "reason"
* activity.detail.extension[0].extension[2].valueString = "They did so at home"
