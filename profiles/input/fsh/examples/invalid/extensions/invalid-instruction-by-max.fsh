Instance: invalid-instruction-by-max
InstanceOf: CarePlan
Usage: #example
Title: "instruction has by twice"
Description: "The part by may be there once."
* insert MinimalParticipation
* activity.detail.extension[0].url = Canonical(Instruction)
* activity.detail.extension[0].extension[0].url = "by"
* activity.detail.extension[0].extension[0].valueReference = Reference(jansen-nurse)
* activity.detail.extension[0].extension[1].url = "date"
* activity.detail.extension[0].extension[1].valueDateTime = "2026-06-15"
* activity.detail.extension[0].extension[2].url = "by"
* activity.detail.extension[0].extension[2].valueReference = Reference(jansen-nurse)
