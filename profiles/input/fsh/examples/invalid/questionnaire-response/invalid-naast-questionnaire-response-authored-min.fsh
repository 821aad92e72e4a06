Instance: invalid-naast-questionnaire-response-authored-min
InstanceOf: QuestionnaireResponse
Usage: #example
Title: "Answers of no moment"
Description: "Without the moment there is no course over time."
* meta.profile = Canonical(NaastQuestionnaireResponse)
* status = #in-progress
* questionnaire = Canonical(csi)
* subject = Reference(jansen-partner)
