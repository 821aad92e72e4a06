Instance: invalid-instruction-date-min
InstanceOf: CarePlan
Usage: #example
Title: "instruction without date"
Description: "The part date must be there."
* insert MinimalParticipation
* activity.detail.extension[0].url = Canonical(Instruction)
* activity.detail.extension[0].extension[0].url = "by"
* activity.detail.extension[0].extension[0].valueReference = Reference(jansen-nurse)
