Instance: invalid-naast-task-owner-target
InstanceOf: Task
Usage: #example
Title: "A task of the patient"
Description: "The owner is a professional, a team, an organisation or a naaste."
* insert MinimalTask
* owner = Reference(jansen-patient)
