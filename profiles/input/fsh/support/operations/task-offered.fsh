Instance: task-offered
InstanceOf: OperationDefinition
Usage: #definition
Title: "Which help requests are offered"
* insert OwnOperationDefinition(TaskOffered, [[Which help requests are offered]], offered, Task, false)
* type = true
* instance = false
* description = "The open help requests of a kind of care that a naaste has said to want and to be able to give. What others have said about themselves stays theirs."
* insert In(caregiver, 0, 1, Reference, [[Whose offers; needed from a professional or system. Somebody who logs in as a naaste is that naaste.]])
* insert Out(Bundle, [[A searchset of Tasks, the first to begin first.]])
