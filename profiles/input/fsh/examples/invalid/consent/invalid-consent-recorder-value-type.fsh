Instance: invalid-consent-recorder-value-type
InstanceOf: Consent
Usage: #example
Title: "A recorder as text"
Description: "The recorder is a reference."
* insert MinimalConsent
* extension[0].url = Canonical(ConsentRecorder)
* extension[0].valueString = "x"
