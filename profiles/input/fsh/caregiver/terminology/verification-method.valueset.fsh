ValueSet: VerificationMethodCodes
Id: verification-method
Title: "How a consent was verified"
Description: "How the one who recorded a consent for another made sure that it was given."
* insert OwnValueSet
* include codes from system VerificationMethods
