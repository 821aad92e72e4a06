Instance: invalid-participation-rule-context
InstanceOf: Patient
Usage: #example
Title: "participation-rule of a patient"
Description: "The extension does not belong here."
* insert MinimalPatient
* extension[0].url = Canonical(ParticipationRuleOfActivity)
* extension[0].valueCodeableConcept = ParticipationRules#may
