Instance: invalid-naast-qr-1
InstanceOf: QuestionnaireResponse
Usage: #example
Title: "Completed without an answer"
Description: "Answers that are completed are there."
* insert MinimalAnswers
* questionnaire = Canonical(draaglast)
* status = #completed
