Instance: invalid-instruction-by-value-type
InstanceOf: CarePlan
Usage: #example
Title: "instruction, part by, has a value of the wrong type"
Description: "Its type is another."
* insert MinimalParticipation
* activity.detail.extension[0].url = Canonical(Instruction)
* activity.detail.extension[0].extension[0].url = "date"
* activity.detail.extension[0].extension[0].valueDateTime = "2026-06-15"
* activity.detail.extension[0].extension[1].url = "by"
* activity.detail.extension[0].extension[1].valueString = "Sanne"
