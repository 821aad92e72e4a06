Instance: invalid-verification-method-value-binding
InstanceOf: Consent
Usage: #example
Title: "A way of verifying that is not ours"
Description: "The code is not in the value set."
* insert MinimalConsent
* verification[0].extension[0].valueCodeableConcept = $role-code#DAUC
