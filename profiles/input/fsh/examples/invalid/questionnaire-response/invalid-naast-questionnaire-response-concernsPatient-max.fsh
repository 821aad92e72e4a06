Instance: invalid-naast-questionnaire-response-concernsPatient-max
InstanceOf: QuestionnaireResponse
Usage: #example
Title: "Answers that concern two patients"
Description: "A naaste is the naaste of one patient."
* insert MinimalAnswers
* extension[0].url = Canonical(ConcernsPatient)
* extension[0].valueReference = Reference(jansen-patient)
* extension[1].url = Canonical(ConcernsPatient)
* extension[1].valueReference = Reference(jansen-patient)
