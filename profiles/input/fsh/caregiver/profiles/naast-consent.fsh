Profile: NaastConsent
Parent: Consent
Id: naast-consent
Title: "Consent around a naaste"
Description: "Who opens what to whom, until when, and who recorded it. A Consent without a code of consent-kind is kept as it is, and opens nothing. Every Consent on this server conforms to this profile."
* obeys naast-con-1 and naast-con-2 and naast-con-3 and naast-con-4 and naast-con-5 and naast-con-6 and naast-con-7 and naast-con-8 and naast-con-9 and naast-con-10 and naast-con-11 and naast-con-12
* extension contains
    ConsentRecorder named recorder 0..1 and
    RepresentationGround named ground 0..1
* verification.extension contains VerificationMethod named method 0..1
