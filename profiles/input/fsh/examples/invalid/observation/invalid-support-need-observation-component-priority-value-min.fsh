Instance: invalid-support-need-observation-component-priority-value-min
InstanceOf: Observation
Usage: #example
Title: "A place in the order that is not said"
Description: "The value must be there."
* insert MinimalSupportNeed
* valueCodeableConcept = SupportTopics#own-time
* component[0].code = NaastObservationCodes#need-priority
* component[0].dataAbsentReason.text = "?"
