Instance: jansen-partner-strain-risk
InstanceOf: StrainRiskObservation
Usage: #example
Title: "Maria de Boer: a risk factor for strain"
Description: "What the regisseur saw; it stands beside the score and does not count in it."
* status = #final
* subject = Reference(jansen-patient)
* focus = Reference(jansen-partner)
* effectiveDateTime = "2026-11-20"
* performer = Reference(jansen-regisseur)
* valueCodeableConcept = StrainRisks#small-network
