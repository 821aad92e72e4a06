Instance: jansen-partner-csi
InstanceOf: NaastQuestionnaireResponse
Usage: #example
Title: "Maria de Boer: Caregiver Strain Index"
Description: "Maria answers by herself, in an app. Eight times yes: overburdened. The server worked out the score and the band."
* status = #completed
* questionnaire = Canonical(csi|1.0.0)
* subject = Reference(jansen-partner)
* authored = "2026-11-24T20:15:00+01:00"
* author = Reference(jansen-partner)
* source = Reference(jansen-partner)
* extension[concernsPatient].valueReference = Reference(jansen-patient)
* item[0].linkId = "statements"
* item[0].item[0].linkId = "statement-1"
* item[0].item[0].answer.valueCoding = ScreeningAnswers#yes
* item[0].item[1].linkId = "statement-2"
* item[0].item[1].answer.valueCoding = ScreeningAnswers#yes
* item[0].item[2].linkId = "statement-3"
* item[0].item[2].answer.valueCoding = ScreeningAnswers#yes
* item[0].item[3].linkId = "statement-4"
* item[0].item[3].answer.valueCoding = ScreeningAnswers#no
* item[0].item[4].linkId = "statement-5"
* item[0].item[4].answer.valueCoding = ScreeningAnswers#yes
* item[0].item[5].linkId = "statement-6"
* item[0].item[5].answer.valueCoding = ScreeningAnswers#yes
* item[0].item[6].linkId = "statement-7"
* item[0].item[6].answer.valueCoding = ScreeningAnswers#yes
* item[0].item[7].linkId = "statement-8"
* item[0].item[7].answer.valueCoding = ScreeningAnswers#no
* item[0].item[8].linkId = "statement-9"
* item[0].item[8].answer.valueCoding = ScreeningAnswers#yes
* item[0].item[9].linkId = "statement-10"
* item[0].item[9].answer.valueCoding = ScreeningAnswers#yes
* item[0].item[10].linkId = "statement-11"
* item[0].item[10].answer.valueCoding = ScreeningAnswers#no
* item[0].item[11].linkId = "statement-12"
* item[0].item[11].answer.valueCoding = ScreeningAnswers#no
* item[0].item[12].linkId = "statement-13"
* item[0].item[12].answer.valueCoding = ScreeningAnswers#no
* item[1].linkId = "score"
* item[1].answer.valueInteger = 8
* item[2].linkId = "band"
* item[2].answer.valueCoding = StrainBands#overburdened "Overbelast"
