Instance: invalid-naast-con-9
InstanceOf: Consent
Usage: #example
Title: "A consent with a limit that is not applied"
Description: "The server would open more than was meant."
* insert MinimalConsent
* provision.purpose[0] = http://terminology.hl7.org/CodeSystem/v3-ActReason#TREAT
