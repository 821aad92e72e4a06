Instance: invalid-naast-need-1
InstanceOf: Observation
Usage: #example
Title: "A need before the first"
Description: "The order begins with 1."
* insert MinimalSupportNeed
* valueCodeableConcept = SupportTopics#own-time
* component[0].code = NaastObservationCodes#need-priority
* component[0].valueInteger = 0
