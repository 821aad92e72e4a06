ValueSet: TaskCodeCodes
Id: task-code
Title: "What has to be done for a naaste"
Description: "The tasks that the server makes by itself; a hospital may have others."
* insert OwnValueSet
* include codes from system TaskCodes
