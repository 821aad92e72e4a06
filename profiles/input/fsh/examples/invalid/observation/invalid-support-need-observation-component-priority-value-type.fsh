Instance: invalid-support-need-observation-component-priority-value-type
InstanceOf: Observation
Usage: #example
Title: "A place in the order in words"
Description: "It is an integer."
* insert MinimalSupportNeed
* valueCodeableConcept = SupportTopics#own-time
* component[0].code = NaastObservationCodes#need-priority
* component[0].valueString = "1"
