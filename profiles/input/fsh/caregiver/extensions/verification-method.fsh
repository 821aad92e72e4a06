Extension: VerificationMethod
Id: verification-method
Title: "How the consent was verified"
Description: "How the one who recorded a consent for another made sure that it was given."
Context: Consent.verification
* value[x] only CodeableConcept
* value[x] from VerificationMethodCodes (required)
