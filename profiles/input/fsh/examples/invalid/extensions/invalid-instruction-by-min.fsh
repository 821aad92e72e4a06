Instance: invalid-instruction-by-min
InstanceOf: CarePlan
Usage: #example
Title: "instruction without by"
Description: "The part by must be there."
* insert MinimalParticipation
* activity.detail.extension[0].url = Canonical(Instruction)
* activity.detail.extension[0].extension[0].url = "date"
* activity.detail.extension[0].extension[0].valueDateTime = "2026-06-15"
