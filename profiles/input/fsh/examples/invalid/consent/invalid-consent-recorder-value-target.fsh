Instance: invalid-consent-recorder-value-target
InstanceOf: Consent
Usage: #example
Title: "A recorder that is a place"
Description: "The recorder is a person or an organisation."
* insert MinimalConsent
* extension[0].url = Canonical(ConsentRecorder)
* extension[0].valueReference.reference = "Location/some-place"
