Extension: PlanStage
Id: plan-stage
Title: "Stage of a plan"
Description: "How far a plan has come: the code of the step of its PlanDefinition that is open now. The server works it out from the tasks of the plan; what a client sends is replaced."
Context: CarePlan
* value[x] only CodeableConcept
