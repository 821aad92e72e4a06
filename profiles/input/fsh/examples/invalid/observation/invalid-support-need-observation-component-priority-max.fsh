Instance: invalid-support-need-observation-component-priority-max
InstanceOf: Observation
Usage: #example
Title: "A need with two places in the order"
Description: "It has one."
* insert MinimalSupportNeed
* valueCodeableConcept = SupportTopics#own-time
* component[0].code = NaastObservationCodes#need-priority
* component[0].valueInteger = 1
* component[1].code = NaastObservationCodes#need-priority
* component[1].valueInteger = 2
