Instance: invalid-naast-con-1
InstanceOf: Consent
Usage: #example
Title: "A consent of two kinds"
Description: "One kind at a time."
* insert MinimalConsent
* category[1] = ConsentKinds#patient-consent
