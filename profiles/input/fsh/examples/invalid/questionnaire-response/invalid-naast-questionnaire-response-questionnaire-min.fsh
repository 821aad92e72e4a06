Instance: invalid-naast-questionnaire-response-questionnaire-min
InstanceOf: QuestionnaireResponse
Usage: #example
Title: "Answers to no questionnaire"
Description: "Without the questionnaire nobody knows what was asked."
* meta.profile = Canonical(NaastQuestionnaireResponse)
* status = #in-progress
* subject = Reference(jansen-partner)
* authored = "2026-06-15"
