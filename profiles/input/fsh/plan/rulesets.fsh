// A task that the server can make. {days} is our default for when it has to be done, no guideline's.
RuleSet: TaskDefinition(name, nl, en, code, priority, days)
* insert AnyTaskDefinition({name}, [[{nl}]], [[{en}]], {code}, {priority}, {days})
* participant.type = #practitioner
* participant.role = CircleRoles#regisseur

// The same for a task that the naaste does.
RuleSet: TaskOfNaaste(name, nl, en, code, priority, days)
* insert AnyTaskDefinition({name}, [[{nl}]], [[{en}]], {code}, {priority}, {days})
* participant.type = #related-person

RuleSet: AnyTaskDefinition(name, nl, en, code, priority, days)
* name = "{name}"
* title = "{nl}"
* insert English(title, [[{en}]])
* language = #nl
* status = #active
* experimental = false
* date = "2026-11-26"
* kind = #Task
* intent = #order
* code = TaskCodes#{code}
* priority = #{priority}
* timingDuration = {days} 'd'

// One more signal: which questionnaire, what must be true of the answers, and which task follows.
RuleSet: Signal(linkId, nl, en, questionnaire, condition, task)
* action[+].id = "{linkId}"
* action[=].title = "{nl}"
* insert English(action[=].title, [[{en}]])
* action[=].condition[0].kind = #applicability
* action[=].condition[0].expression.language = #text/fhirpath
* action[=].condition[0].expression.expression = "%questionnaire.url.endsWith('/Questionnaire/{questionnaire}')"
* action[=].condition[1].kind = #applicability
* action[=].condition[1].expression.language = #text/fhirpath
* action[=].condition[1].expression.expression = "{condition}"
* action[=].definitionCanonical = Canonical({task})

// A plan of steps, for $apply.
RuleSet: StepsDefinition(name, nl, en, date)
* name = "{name}"
* title = "{nl}"
* insert English(title, [[{en}]])
* language = #nl
* status = #active
* experimental = false
* date = "{date}"

// One more step; of which stage, and what is to be done in it.
RuleSet: Step(id, nl, en, stage, task)
* insert PlainStep({id}, {nl}, {en}, {task})
* action[=].code = {stage}

// One more step of a plan without stages.
RuleSet: PlainStep(id, nl, en, task)
* action[+].id = "{id}"
* action[=].title = "{nl}"
* insert English(action[=].title, [[{en}]])
* action[=].definitionCanonical = Canonical({task})

// This step begins when that one was completed.
RuleSet: After(step)
* action[=].relatedAction[+].actionId = "{step}"
* action[=].relatedAction[=].relationship = #after-end

// This step is only there when the condition holds; %task is the one that was completed.
RuleSet: When(condition)
* action[=].condition[+].kind = #applicability
* action[=].condition[=].expression.language = #text/fhirpath
* action[=].condition[=].expression.expression = "{condition}"

// Its last day is what the task before it says in this output, when it does; else by its own timing.
RuleSet: DueOn(output)
* insert DueOnDay([[%task.output.where(type.coding.code = '{output}').value]])

// The same, as any expression gives it; %plan is the CarePlan.
RuleSet: DueOnDay(expression)
* action[=].dynamicValue.path = "restriction.period.end"
* action[=].dynamicValue.expression.language = #text/fhirpath
* action[=].dynamicValue.expression.expression = "{expression}"
