Instance: invalid-naast-con-7
InstanceOf: Consent
Usage: #example
Title: "A consent of the patient to a professional"
Description: "Professionals need no consent of this kind; it is for naasten."
* insert MinimalConsent
* provision.actor[0].reference = Reference(jansen-regisseur)
