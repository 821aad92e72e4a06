Instance: invalid-representation-ground-context
InstanceOf: Patient
Usage: #example
Title: "A ground of a patient"
Description: "The extension is for a Consent only."
* insert MinimalPatient
* extension[0].url = Canonical(RepresentationGround)
* extension[0].valueCodeableConcept = LegalRepresentationKinds#mentor
