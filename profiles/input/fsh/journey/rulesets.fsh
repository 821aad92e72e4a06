// One more thing that is asked in a phase: the condition says when it is missing.
RuleSet: Asked(finding, nl, en, phase, condition)
* action[+].id = "{finding}"
* action[=].title = "{nl}"
* insert English(action[=].title, [[{en}]])
* action[=].code = JourneyPhases#{phase}
* action[=].reason = Findings#{finding}
* action[=].condition.kind = #applicability
* action[=].condition.expression.language = #text/fhirpath
* action[=].condition.expression.expression = "{condition}"
