Profile: NaastQuestionnaireResponse
Parent: QuestionnaireResponse
Id: naast-questionnaire-response
Title: "Answers to a questionnaire"
Description: "What a naaste, a patient or an organisation answered. The subject is whom it is about, source is who gave the answers, author is who entered them. Every QuestionnaireResponse on this server conforms to it, and to its questionnaire."
* obeys naast-qr-1
* extension contains ConcernsPatient named concernsPatient 0..1
* questionnaire 1..1
* subject 1..1
* subject only Reference(RelatedPerson or Patient or Organization)
* authored 1..1
