Instance: finding-status
InstanceOf: SearchParameter
Usage: #definition
Title: "Whether it is still missing"
* insert OwnSearchParameter(FindingStatusSearch, finding-status, Flag, token)
* description = "active: it is missing; inactive: it has come. FHIR R4 has no parameter for Flag.status."
* expression = "Flag.status"
