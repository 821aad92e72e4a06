Instance: jansen-partner-six-senses
InstanceOf: SixSensesObservation
Usage: #example
Title: "Maria de Boer: what she feels in the care"
Description: "From a talk with the regisseur. She did not speak of the other senses, so they are left out."
* status = #final
* subject = Reference(jansen-patient)
* focus = Reference(jansen-partner)
* effectiveDateTime = "2026-06-15"
* performer = Reference(jansen-regisseur)
* component[0].code = SixSenses#security
* component[0].valueCodeableConcept = SensesFelt#felt
* component[1].code = SixSenses#continuity
* component[1].valueCodeableConcept = SensesFelt#partly
* component[2].code = SixSenses#significance
* component[2].valueCodeableConcept = SensesFelt#missing
