Extension: CaregiverCapacity
Id: caregiver-capacity
Title: "What the naaste wants to do and can do"
Description: "Whether the naaste is willing and able to give a kind of care. Wanting is not the same as being able; help is offered, never obliged."
Context: RelatedPerson
* extension contains
    kind 1..1 and
    willing 0..1 and
    able 0..1 and
    note 0..1
* extension[kind].value[x] only CodeableConcept
* extension[kind].value[x] from CareKindCodes (required)
* extension[willing].value[x] only CodeableConcept
* extension[willing].value[x] from CapacityAnswerCodes (required)
* extension[able].value[x] only CodeableConcept
* extension[able].value[x] from CapacityAnswerCodes (required)
* extension[note].value[x] only string
