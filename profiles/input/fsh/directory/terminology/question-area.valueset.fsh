ValueSet: QuestionAreaCodes
Id: question-area
Title: "Question area"
Description: "What a question of a naaste is about: the eight areas in which support for caregivers is offered."
* insert OwnValueSet
* include codes from system QuestionAreas
