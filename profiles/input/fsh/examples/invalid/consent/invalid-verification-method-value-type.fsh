Instance: invalid-verification-method-value-type
InstanceOf: Consent
Usage: #example
Title: "A way of verifying as text"
Description: "The way is a CodeableConcept."
* insert ConsentShell
* category[0] = ConsentKinds#patient-consent
* performer[0] = Reference(jansen-patient)
* verification[0].verified = true
* verification[0].verificationDate = "2026-01-01"
* verification[0].extension[0].url = Canonical(VerificationMethod)
* verification[0].extension[0].valueString = "x"
