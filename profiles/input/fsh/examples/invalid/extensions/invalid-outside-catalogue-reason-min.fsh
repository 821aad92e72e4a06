Instance: invalid-outside-catalogue-reason-min
InstanceOf: CarePlan
Usage: #example
Title: "outside-catalogue without reason"
Description: "The part reason must be there."
* insert MinimalParticipation
* activity.detail.extension[0].url = Canonical(OutsideCatalogue)
* activity.detail.extension[0].extension[0].url = "responsible"
* activity.detail.extension[0].extension[0].valueReference = Reference(jansen-nurse)
