Instance: jansen-son-kindcheck
InstanceOf: NaastQuestionnaireResponse
Usage: #example
Title: "Kindcheck with the son"
Description: "The regisseur asks, and enters what the son answers: author and source are two people."
* status = #completed
* questionnaire = Canonical(kindcheck|1.0.0)
* subject = Reference(jansen-son)
* authored = "2026-11-25T14:00:00+01:00"
* author = Reference(jansen-regisseur)
* source = Reference(jansen-son)
* extension[concernsPatient].valueReference = Reference(jansen-patient)
* item[0].linkId = "children"
* item[0].answer.valueCoding = ScreeningAnswers#no
