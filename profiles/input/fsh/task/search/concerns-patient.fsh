Instance: concerns-patient
InstanceOf: SearchParameter
Usage: #definition
Title: "Patient whom it concerns"
* insert OwnSearchParameter(ConcernsPatientSearch, concerns-patient, Task, reference)
* base[1] = #QuestionnaireResponse
* description = "The patient of the naaste whom a task or a response is about, or the patient whom it is about. The standard parameter patient only finds the latter."
* expression = "Task.extension.where(url.endsWith('/concerns-patient')).value | Task.for.where(resolve() is Patient) | QuestionnaireResponse.extension.where(url.endsWith('/concerns-patient')).value | QuestionnaireResponse.subject.where(resolve() is Patient)"
* target = #Patient
