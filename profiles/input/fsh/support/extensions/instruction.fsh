Extension: Instruction
Id: instruction
Title: "Instruction given"
Description: "Who showed the naaste how to do it, and when."
Context: CarePlan.activity.detail
* extension contains
    by 1..1 and
    date 1..1
* extension[by].value[x] only Reference(Practitioner or PractitionerRole)
* extension[date].value[x] only dateTime
