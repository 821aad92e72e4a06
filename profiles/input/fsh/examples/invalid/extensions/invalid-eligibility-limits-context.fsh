Instance: invalid-eligibility-limits-context
InstanceOf: Patient
Usage: #example
Title: "eligibility-limits of a patient"
Description: "The extension does not belong here."
* insert MinimalPatient
* extension[0].url = Canonical(EligibilityLimits)
* extension[0].extension[0].url = "strict"
* extension[0].extension[0].valueBoolean = true
