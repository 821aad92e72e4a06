Instance: invalid-naast-con-6
InstanceOf: Consent
Usage: #example
Title: "A mandate given by a naaste"
Description: "A naaste cannot mandate a naaste."
* insert MinimalMandate
* performer[0] = Reference(jansen-partner)
