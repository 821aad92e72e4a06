Profile: ScreeningResult
Parent: NaastObservation
Id: screening-result
Title: "Result of a screening"
Description: "What the server worked out from the answers to a questionnaire, by the rule in that questionnaire. The interpretation says what a score means. Only the server writes it."
* derivedFrom 1..1
* derivedFrom only Reference(QuestionnaireResponse)
* value[x] 1..1
