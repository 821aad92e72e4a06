Instance: invalid-instruction-date-value-type
InstanceOf: CarePlan
Usage: #example
Title: "instruction, part date, has a value of the wrong type"
Description: "Its type is another."
* insert MinimalParticipation
* activity.detail.extension[0].url = Canonical(Instruction)
* activity.detail.extension[0].extension[0].url = "by"
* activity.detail.extension[0].extension[0].valueReference = Reference(jansen-nurse)
* activity.detail.extension[0].extension[1].url = "date"
* activity.detail.extension[0].extension[1].valueString = "2026-06-15"
