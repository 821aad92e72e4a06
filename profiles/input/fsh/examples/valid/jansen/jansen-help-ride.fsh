Instance: jansen-help-ride
InstanceOf: NaastTask
Usage: #example
Title: "A ride to the hospital"
Description: "The partner asks the circle who can drive on Thursday. Nobody has taken it on yet."
* status = #requested
* intent = #order
* code = TaskCodes#help-request
* description = "Wie kan donderdag naar het ziekenhuis rijden, en blijven wachten?"
* for = Reference(jansen-patient)
* requester = Reference(jansen-partner)
* authoredOn = "2026-06-15"
* restriction.period.start = "2026-06-18T09:00:00+02:00"
* restriction.period.end = "2026-06-18T13:00:00+02:00"
* input[0].type = TaskDetails#care-kind
* input[0].valueCodeableConcept = CareKinds#management
