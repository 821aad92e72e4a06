Instance: invalid-naast-con-11
InstanceOf: Consent
Usage: #example
Title: "A mandate that does not say what the representative may do"
Description: "What the representative may do must be said."
* insert ConsentShell
* category[0] = ConsentKinds#representation-mandate
* performer[0] = Reference(jansen-patient)
* extension[0].url = Canonical(RepresentationGround)
* extension[0].valueCodeableConcept = LegalRepresentationKinds#written-authorisation
* insert Verified
