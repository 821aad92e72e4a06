Instance: finding
InstanceOf: SearchParameter
Usage: #definition
Title: "What is missing"
* insert OwnSearchParameter(FindingSearch, finding, Flag, token)
* description = "What is missing around a patient. FHIR R4 has no parameter for Flag.code."
* expression = "Flag.code"
