Instance: invalid-verification-method-context
InstanceOf: Patient
Usage: #example
Title: "A way of verifying of a patient"
Description: "The extension is for the verification of a Consent only."
* insert MinimalPatient
* extension[0].url = Canonical(VerificationMethod)
* extension[0].valueCodeableConcept = VerificationMethods#conversation
