Instance: task-claim
InstanceOf: OperationDefinition
Usage: #definition
Title: "Take on a help request"
* insert OwnOperationDefinition(TaskClaim, [[Take on a help request]], claim, Task, true)
* type = false
* instance = true
* description = "Makes a naaste the owner of a help request that is open: the one who logs in, or whom a professional or system names. Of several who claim at once one gets it; the others get a 409. Who has not said to want and to be able to give this kind of care gets a 422."
* insert In(caregiver, 0, 1, Reference, [[The naaste who takes it on; needed from a professional or system. Somebody who logs in as a naaste is that naaste.]])
* insert Out(Task, [[The help request, with its owner.]])
