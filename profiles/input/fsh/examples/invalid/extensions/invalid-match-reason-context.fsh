Instance: invalid-match-reason-context
InstanceOf: Patient
Usage: #example
Title: "match-reason of a patient"
Description: "The extension does not belong here."
* insert MinimalPatient
* extension[0].url = Canonical(MatchReason)
* extension[0].valueCodeableConcept = MatchReasons#nationwide
