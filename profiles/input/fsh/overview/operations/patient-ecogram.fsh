Instance: patient-ecogram
InstanceOf: OperationDefinition
Usage: #definition
Title: "The circle as a drawing"
* insert OwnOperationDefinition(PatientEcogram, [[The circle as a drawing]], ecogram, Patient, false)
* type = false
* instance = true
* description = "The patient in the middle, the naasten around, one line for each kind of care, curved lines between naasten who are in contact, and where help is missing. Ask with Accept: image/svg+xml, or image/png. The title and description in the drawing say all of it in words. The same data give the same drawing."
* insert In(narrow, 0, 1, boolean, [[For a telephone: one below the other.]])
* insert Out(Binary, [[The drawing, as image/svg+xml, or image/png for who prefers that; a Binary for who asks for FHIR.]])
