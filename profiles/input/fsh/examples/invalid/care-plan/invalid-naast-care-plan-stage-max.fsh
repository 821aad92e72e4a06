Instance: invalid-naast-care-plan-stage-max
InstanceOf: CarePlan
Usage: #example
Title: "A plan at two stages"
Description: "A plan is at one stage."
* insert MinimalCarePlan
* extension[1].url = Canonical(PlanStage)
* extension[1].valueCodeableConcept = ComStages#review
* extension[2].url = Canonical(PlanStage)
* extension[2].valueCodeableConcept = ComStages#conversation
