Instance: invalid-plan-stage-value-type
InstanceOf: CarePlan
Usage: #example
Title: "plan-stage has a value of the wrong type"
Description: "Its type is another."
* insert MinimalCarePlan
* extension[1].url = Canonical(PlanStage)
* extension[1].valueString = "review"
