Instance: invalid-naast-questionnaire-response-subject-min
InstanceOf: QuestionnaireResponse
Usage: #example
Title: "Answers about nobody"
Description: "The subject must be there."
* meta.profile = Canonical(NaastQuestionnaireResponse)
* status = #in-progress
* questionnaire = Canonical(csi)
* authored = "2026-06-15"
