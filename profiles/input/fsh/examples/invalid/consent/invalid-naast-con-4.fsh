Instance: invalid-naast-con-4
InstanceOf: Consent
Usage: #example
Title: "A consent of the patient given by a professional"
Description: "The patient or a representative gives it."
* insert ConsentShell
* category[0] = ConsentKinds#patient-consent
* performer[0] = Reference(jansen-regisseur)
* insert Verified
