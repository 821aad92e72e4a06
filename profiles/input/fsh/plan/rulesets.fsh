// A task that the server can make. {days} is our default for when it has to be done, no guideline's.
RuleSet: TaskDefinition(name, nl, en, code, priority, days)
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
* participant.type = #practitioner
* participant.role = CircleRoles#regisseur

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
