Instance: invalid-naast-con-2
InstanceOf: Consent
Usage: #example
Title: "A consent that opens nothing named"
Description: "What is opened is named by type."
* insert MinimalConsent
* provision.class[0] = http://naast.example/types#Patient
