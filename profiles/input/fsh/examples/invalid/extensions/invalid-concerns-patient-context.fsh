Instance: invalid-concerns-patient-context
InstanceOf: Patient
Usage: #example
Title: "concerns-patient of a patient"
Description: "The extension is for a Task or QuestionnaireResponse."
* insert MinimalPatient
* extension[0].url = Canonical(ConcernsPatient)
* extension[0].valueReference = Reference(jansen-patient)
