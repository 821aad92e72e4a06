Instance: invalid-naast-con-8
InstanceOf: Consent
Usage: #example
Title: "A consent to oneself"
Description: "Who gives it is not to whom."
* insert ConsentShell
* category[0] = ConsentKinds#caregiver-consent
* performer[0] = Reference(jansen-daughter)
* insert Verified
