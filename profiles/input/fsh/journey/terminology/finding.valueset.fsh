ValueSet: FindingCodes
Id: finding
Title: "What is missing around a patient"
Description: "What should be there for the naasten of a patient, and is not yet."
* insert OwnValueSet
* include codes from system Findings
