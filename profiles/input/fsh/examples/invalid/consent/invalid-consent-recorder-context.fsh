Instance: invalid-consent-recorder-context
InstanceOf: Patient
Usage: #example
Title: "A recorder of a patient"
Description: "The extension is for a Consent only."
* insert MinimalPatient
* extension[0].url = Canonical(ConsentRecorder)
* extension[0].valueReference = Reference(jansen-regisseur)
