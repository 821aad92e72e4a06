Profile: NaastTask
Parent: Task
Id: naast-task
Title: "Task"
Description: "Something to be done for a naaste or a patient, by one person or by a queue: a care team or an organisation. Every Task on this server conforms to it. The due window is restriction.period."
* obeys naast-task-1 and naast-task-2 and naast-task-3 and naast-task-4 and naast-task-5 and naast-task-6 and naast-task-7 and naast-task-8
* extension contains ConcernsPatient named concernsPatient 0..1
* code 1..1
* code from TaskCodeCodes (extensible)
* for 1..1
* for only Reference(RelatedPerson or Patient)
* authoredOn 1..1
* owner only Reference(Practitioner or PractitionerRole or CareTeam or Organization or RelatedPerson)
