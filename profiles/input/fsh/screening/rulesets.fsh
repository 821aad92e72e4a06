// The English translation of a text that is in Dutch.
RuleSet: English(element, text)
* {element}.extension[0].url = $translation
* {element}.extension[0].extension[0].url = "lang"
* {element}.extension[0].extension[0].valueCode = #en
* {element}.extension[0].extension[1].url = "content"
* {element}.extension[0].extension[1].valueString = "{text}"

// A questionnaire of ours. It keeps a version of its own: an app that has the form may use it until the form changes.
RuleSet: OwnQuestionnaire(name, nl, en, use)
* name = "{name}"
* title = "{nl}"
* insert English(title, [[{en}]])
* language = #nl
* version = "1.0.0"
* status = #active
* experimental = false
* date = "2026-11-26"
* useContext[0].code = $usage-context#task
* useContext[0].valueCodeableConcept = ScreeningUses#{use}

// One more item. {items} is where it goes: item, or item[=].item within a group.
RuleSet: Item(items, linkId, type, nl, en)
* {items}[+].linkId = "{linkId}"
* {items}[=].type = #{type}
* {items}[=].text = "{nl}"
* insert English({items}[=].text, [[{en}]])

RuleSet: Required(items)
* {items}[=].required = true

RuleSet: Repeats(items)
* {items}[=].repeats = true

// One answer that can be chosen.
RuleSet: Option(items, code, nl, en)
* {items}[=].answerOption[+].valueCoding = ScreeningAnswers#{code} "{nl}"
* insert English({items}[=].answerOption[=].valueCoding.display, [[{en}]])

// The points that the answer counts for.
RuleSet: Points(items, value)
* {items}[=].answerOption[=].extension[0].url = $ordinal
* {items}[=].answerOption[=].extension[0].valueDecimal = {value}

// Answers that are all in view, of which one is chosen.
RuleSet: Radio(items)
* {items}[=].extension[+].url = $item-control
* {items}[=].extension[=].valueCodeableConcept = $item-control-code#radio-button

// Answers that are all in view, of which more than one can be chosen.
RuleSet: CheckBoxes(items)
* {items}[=].extension[+].url = $item-control
* {items}[=].extension[=].valueCodeableConcept = $item-control-code#check-box

RuleSet: YesNo(items)
* insert Radio({items})
* insert Option({items}, yes, Ja, Yes)
* insert Option({items}, no, Nee, No)

RuleSet: ScoredYesNo(items)
* insert Radio({items})
* insert Option({items}, yes, Ja, Yes)
* insert Points({items}, 1)
* insert Option({items}, no, Nee, No)
* insert Points({items}, 0)

// A question that is answered with yes or no.
RuleSet: YesNoQuestion(items, linkId, nl, en)
* insert Item({items}, {linkId}, choice, [[{nl}]], [[{en}]])
* insert YesNo({items})

// Shown only when another question has this answer.
RuleSet: OnlyWhen(items, question, code)
* {items}[=].enableWhen[0].question = "{question}"
* {items}[=].enableWhen[0].operator = #=
* {items}[=].enableWhen[0].answerCoding = ScreeningAnswers#{code}

// What the server works out; nobody fills it in.
RuleSet: Calculated(items, expression)
* {items}[=].readOnly = true
* {items}[=].extension[+].url = $calculated-expression
* {items}[=].extension[=].valueExpression.language = #text/fhirpath
* {items}[=].extension[=].valueExpression.expression = "{expression}"

// Becomes an Observation with this code.
RuleSet: Result(items, code)
* {items}[=].code[0] = NaastObservationCodes#{code}
* {items}[=].extension[+].url = $observation-extract
* {items}[=].extension[=].valueBoolean = true

// A band of a score, with the lowest score that belongs to it.
RuleSet: Band(items, code, nl, en, from)
* {items}[=].answerOption[+].valueCoding = StrainBands#{code} "{nl}"
* {items}[=].answerOption[=].extension[0].url = $ordinal
* {items}[=].answerOption[=].extension[0].valueDecimal = {from}
* insert English({items}[=].answerOption[=].valueCoding.display, [[{en}]])

// What the server knows already, as a suggestion.
RuleSet: Suggested(items, expression)
* {items}[=].extension[+].url = $initial-expression
* {items}[=].extension[=].valueExpression.language = #text/fhirpath
* {items}[=].extension[=].valueExpression.expression = "{expression}"

RuleSet: LaunchContext(number, code, type, nl)
* extension[{number}].url = $launch-context
* extension[{number}].extension[0].url = "name"
* extension[{number}].extension[0].valueCoding.code = #{code}
* extension[{number}].extension[0].valueCoding.display = "{nl}"
* extension[{number}].extension[1].url = "type"
* extension[{number}].extension[1].valueCode = #{type}

// In which band a score falls: the last one that begins at or below it. Stands with the score as its interpretation.
RuleSet: BandOf(items, score)
* insert Calculated({items}, [[%questionnaire.item.where(linkId = 'band').answerOption.where(extension('http://hl7.org/fhir/StructureDefinition/ordinalValue').value <= %resource.item.where(linkId = '{score}').answer.value).last().value]])
* {items}[=].extension[+].url = Canonical(InterpretationOf)
* {items}[=].extension[=].valueString = "{score}"

// A number from the one to the other.
RuleSet: Between(items, least, most)
* {items}[=].extension[+].url = $min-value
* {items}[=].extension[=].valueInteger = {least}
* {items}[=].extension[+].url = $max-value
* {items}[=].extension[=].valueInteger = {most}

// An explanation beside a question.
RuleSet: HelpText(items)
* {items}[=].extension[+].url = $item-control
* {items}[=].extension[=].valueCodeableConcept = $item-control-code#help

// Whether a hospital has to load, or may load, the texts that it has a licence for.
RuleSet: LicensedTexts(need)
* extension[+].url = Canonical(LicensedTexts)
* extension[=].valueCodeableConcept = LicensedTextsNeed#{need}
