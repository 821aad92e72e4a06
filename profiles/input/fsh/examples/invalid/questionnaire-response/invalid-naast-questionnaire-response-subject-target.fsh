Instance: invalid-naast-questionnaire-response-subject-target
InstanceOf: QuestionnaireResponse
Usage: #example
Title: "Answers about a professional"
Description: "The subject is a RelatedPerson, Patient or Organization."
* meta.profile = Canonical(NaastQuestionnaireResponse)
* status = #in-progress
* questionnaire = Canonical(csi)
* subject = Reference(jansen-gp)
* authored = "2026-06-15"
