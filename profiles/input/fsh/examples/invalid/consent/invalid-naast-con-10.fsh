Instance: invalid-naast-con-10
InstanceOf: Consent
Usage: #example
Title: "A consent recorded for another, not verified"
Description: "How it was verified must be said."
* insert ConsentShell
* category[0] = ConsentKinds#patient-consent
* performer[0] = Reference(jansen-patient)
