Instance: invalid-naast-con-5
InstanceOf: Consent
Usage: #example
Title: "A consent of a naaste given by the patient"
Description: "Only the naaste gives it."
* insert ConsentShell
* category[0] = ConsentKinds#caregiver-consent
* performer[0] = Reference(jansen-patient)
* insert Verified
