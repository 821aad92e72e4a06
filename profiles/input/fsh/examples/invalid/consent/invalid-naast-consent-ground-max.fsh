Instance: invalid-naast-consent-ground-max
InstanceOf: Consent
Usage: #example
Title: "A mandate with two grounds"
Description: "One ground."
* insert MinimalMandate
* extension[1].url = Canonical(RepresentationGround)
* extension[1].valueCodeableConcept = LegalRepresentationKinds#mentor
