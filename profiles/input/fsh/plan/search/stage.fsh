Instance: stage
InstanceOf: SearchParameter
Usage: #definition
Title: "Stage of a plan"
* insert OwnSearchParameter(StageSearch, stage, CarePlan, token)
* description = "How far a plan has come: which of its steps is open."
* expression = "CarePlan.extension.where(url.endsWith('/plan-stage')).value"
