Instance: invalid-naast-con-12
InstanceOf: Consent
Usage: #example
Title: "A mandate of an administrator of property"
Description: "An administrator of property does not decide on care."
* insert MinimalMandate
* extension[0].valueCodeableConcept = LegalRepresentationKinds#administrator
