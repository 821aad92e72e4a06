Instance: invalid-relation-end-reason-context
InstanceOf: Patient
Usage: #example
Title: "relation-end-reason of a patient"
Description: "The extension is for a naaste only: a RelatedPerson."
* insert MinimalPatient
* extension[0].url = Canonical(RelationEndReason)
* extension[0].valueCodeableConcept = RelationEndReasons#other
