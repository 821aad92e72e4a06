Instance: invalid-naast-consent-verification-method-max
InstanceOf: Consent
Usage: #example
Title: "A verification in two ways"
Description: "One way for each verification; there may be several verifications."
* insert MinimalConsent
* verification[0].extension[1].url = Canonical(VerificationMethod)
* verification[0].extension[1].valueCodeableConcept = VerificationMethods#telephone
