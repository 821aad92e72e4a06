Instance: access-circle
InstanceOf: SearchParameter
Usage: #definition
Title: "Whose circle sees a task"
* insert OwnSearchParameter(AccessCircleSearch, access-circle, Task, reference)
* description = "The patient whose naasten all see a help request. The server opens it to the circle by this."
* expression = "Task.where(code.coding.where(system.endsWith('/CodeSystem/task-code') and code = 'help-request').exists()).for.where(resolve() is Patient)"
* target = #Patient
