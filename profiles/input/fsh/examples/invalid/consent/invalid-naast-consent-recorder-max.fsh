Instance: invalid-naast-consent-recorder-max
InstanceOf: Consent
Usage: #example
Title: "A consent with two recorders"
Description: "One recorded it."
* insert MinimalConsent
* extension[0].url = Canonical(ConsentRecorder)
* extension[0].valueReference = Reference(jansen-patient)
* extension[1].url = Canonical(ConsentRecorder)
* extension[1].valueReference = Reference(jansen-regisseur)
