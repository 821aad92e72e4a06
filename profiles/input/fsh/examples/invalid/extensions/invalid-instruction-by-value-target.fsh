Instance: invalid-instruction-by-value-target
InstanceOf: CarePlan
Usage: #example
Title: "instruction, part by, refers to somebody else"
Description: "It refers to another type."
* insert MinimalParticipation
* activity.detail.extension[0].url = Canonical(Instruction)
* activity.detail.extension[0].extension[0].url = "date"
* activity.detail.extension[0].extension[0].valueDateTime = "2026-06-15"
* activity.detail.extension[0].extension[1].url = "by"
* activity.detail.extension[0].extension[1].valueReference = Reference(jansen-partner)
