// The canonical base stands literally in this RuleSet and in sushi-config.yaml, nowhere else:
// FSH can name an artifact instead of writing its URL, but not inside an expression.
RuleSet: ExpressionWithUrl(before, path, after)
* expression = "{before}https://naast.example/fhir/{path}{after}"

// The Dutch text of an invariant, beside the English one.
RuleSet: Dutch(text)
* human.extension[0].url = $translation
* human.extension[0].extension[0].url = "lang"
* human.extension[0].extension[0].valueCode = #nl
* human.extension[0].extension[1].url = "content"
* human.extension[0].extension[1].valueString = "{text}"

// The Dutch display of the concept of a CodeSystem.
RuleSet: InDutch(code, display)
* #{code} ^designation[0].language = #nl
* #{code} ^designation[0].value = "{display}"

RuleSet: OwnCodeSystem
* ^caseSensitive = true
* ^content = #complete
* ^experimental = false

RuleSet: OwnValueSet
* ^experimental = false

// The server uses a search parameter only when it is active.
RuleSet: OwnSearchParameter(name, code, base, type)
* name = "{name}"
* code = #{code}
* status = #active
* experimental = false
* base = #{base}
* type = #{type}
* xpathUsage = #normal

// What an operation is given.
RuleSet: In(name, min, max, type, documentation)
* parameter[+].name = #{name}
* parameter[=].use = #in
* parameter[=].min = {min}
* parameter[=].max = "{max}"
* parameter[=].type = #{type}
* parameter[=].documentation = "{documentation}"

RuleSet: OwnOperationDefinition(name, title, code, type, affects)
* name = "{name}"
* title = "{title}"
* status = #active
* experimental = false
* kind = #operation
* affectsState = {affects}
* code = #{code}
* resource = #{type}
* system = false

// What an operation gives back.
RuleSet: Out(type, documentation)
* parameter[+].name = #return
* parameter[=].use = #out
* parameter[=].min = 1
* parameter[=].max = "1"
* parameter[=].type = #{type}
* parameter[=].documentation = "{documentation}"
