Instance: invalid-plan-agreement-context
InstanceOf: Patient
Usage: #example
Title: "plan-agreement of a patient"
Description: "The extension does not belong here."
* insert MinimalPatient
* extension[0].url = Canonical(PlanAgreement)
* extension[0].extension[0].url = "by"
* extension[0].extension[0].valueReference = Reference(jansen-nurse)
* extension[0].extension[1].url = "date"
* extension[0].extension[1].valueDateTime = "2026-06-15"
