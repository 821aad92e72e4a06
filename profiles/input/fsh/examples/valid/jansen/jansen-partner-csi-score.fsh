Instance: jansen-partner-csi-score
InstanceOf: ScreeningResult
Usage: #example
Title: "Maria de Boer: score of the Caregiver Strain Index"
Description: "What the server makes of the answers."
* status = #final
* category = $observation-category#survey "Survey"
* code = NaastObservationCodes#csi-score
* subject = Reference(jansen-patient)
* focus = Reference(jansen-partner)
* effectiveDateTime = "2026-11-24T20:15:00+01:00"
* performer = Reference(jansen-partner)
* valueInteger = 8
* interpretation = StrainBands#overburdened "Overbelast"
* derivedFrom = Reference(jansen-partner-csi)
