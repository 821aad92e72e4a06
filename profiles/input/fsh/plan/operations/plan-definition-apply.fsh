Instance: plan-definition-apply
InstanceOf: OperationDefinition
Usage: #definition
Title: "Begin a plan for a naaste"
* insert OwnOperationDefinition(PlanDefinitionApply, [[Begin a plan for a naaste]], apply, PlanDefinition, true)
* base = "http://hl7.org/fhir/OperationDefinition/PlanDefinition-apply"
* type = false
* instance = true
* description = "Makes a CarePlan and its Tasks for one naaste, and stores them: the first step is asked for, the steps after it wait as drafts. As FHIR's own $apply, with one parameter more. A naaste for whom this plan is active already gets no second one: the answer is a 409 that names the first. A definition that cannot be applied is refused whole: no task is left out."
* insert In(subject, 1, 1, string, [[The patient, such as Patient/3.]])
* insert In(caregiver, 1, 1, string, [[The naaste of this patient for whom the plan is, such as RelatedPerson/7.]])
* insert In(practitioner, 0, 1, string, [[Who makes the plan with the naaste; the professional who logs in when it is left out.]])
* insert In(encounter, 0, 1, string, [[The stay of the patient in which it is made.]])
* insert In(organization, 0, 1, string, [[The organisation that makes the plan.]])
* insert Out(CarePlan, [[The CarePlan as stored; its activities refer to the Tasks.]])
