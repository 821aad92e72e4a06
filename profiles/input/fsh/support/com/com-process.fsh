Instance: com-process
InstanceOf: PlanDefinition
Usage: #definition
Title: "The conversation about support (COM)"
Description: "Five stages: introduction, the naaste's own consideration, the conversation, the shared action plan, the shared review. No item of the licensed instrument is in it: what is recorded is the plan that comes out of the conversation."
* insert StepsDefinition(ComProcess, [[Het gesprek over ondersteuning (COM)]], [[The conversation about support (COM)]], 2026-11-27)
* description = "Vijf fasen: kennismaking en uitleg, zelf nadenken, het gesprek, samen afspreken, samen terugkijken. De termijnen zijn standaardwaarden van ons."
* topic = CarePlanCategories#support
* insert Step(introduction, Kennismaking en uitleg, Introduction, ComStages#introduction, com-introduction)
* insert Step(consideration, Zelf nadenken, The naaste considers, ComStages#consideration, com-consideration)
* insert After(introduction)
* insert Step(conversation, Het gesprek, The conversation, ComStages#conversation, com-conversation)
* insert After(consideration)
* insert Step(action-plan, Samen afspreken, The shared action plan, ComStages#action-plan, com-action-plan)
* insert After(conversation)
* insert Step(review, Samen terugkijken, The shared review, ComStages#review, plan-review)
* insert After(action-plan)
* insert DueOn(review-date)
* insert Step(review-again, Later weer terugkijken, Look again later, ComStages#review, plan-review)
* insert After(review)
* insert When([[%task.output.where(type.coding.code = 'review-outcome').value.coding.where(code = 'continue').exists()]])
* insert DueOn(review-date)
* insert Step(consideration-again, Opnieuw nadenken, Consider again, ComStages#consideration, com-consideration)
* insert After(review)
* insert When([[%task.output.where(type.coding.code = 'review-outcome').value.coding.where(code = 'again').exists()]])
