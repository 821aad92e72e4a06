Instance: invalid-support-need-observation-code-pattern
InstanceOf: Observation
Usage: #example
Title: "A need with another code"
Description: "The code is support-need."
* insert MinimalSupportNeed
* code = NaastObservationCodes#csi-score
* valueCodeableConcept = SupportTopics#own-time
