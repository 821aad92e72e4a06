// A line of the catalogue of the example ward. A hospital has its own, in a package of its own.
RuleSet: CatalogueLine(code, nl, en, rule)
* extension[rule].valueCodeableConcept = ParticipationRules#{rule}
* title = "{nl}"
* insert English(title, [[{en}]])
* language = #nl
* status = #active
* experimental = true
* date = "2026-11-27"
* kind = #Task
* code = ParticipationActivities#{code}
* useContext.code = $usage-context#venue
* useContext.valueCodeableConcept = $wards#B3
