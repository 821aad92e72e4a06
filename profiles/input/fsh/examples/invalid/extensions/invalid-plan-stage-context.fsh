Instance: invalid-plan-stage-context
InstanceOf: Patient
Usage: #example
Title: "plan-stage of a patient"
Description: "The extension does not belong here."
* insert MinimalPatient
* extension[0].url = Canonical(PlanStage)
* extension[0].valueCodeableConcept = ComStages#review
