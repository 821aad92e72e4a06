Instance: invalid-naast-con-3
InstanceOf: Consent
Usage: #example
Title: "A consent without an end"
Description: "Until when must be said."
* insert ConsentWithoutEnd
* category[0] = ConsentKinds#patient-consent
* performer[0] = Reference(jansen-patient)
* insert Verified
