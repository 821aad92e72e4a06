Instance: invalid-representation-ground-value-binding
InstanceOf: Consent
Usage: #example
Title: "A ground that is not ours"
Description: "The code is not in the value set."
* insert MinimalMandate
* extension[0].valueCodeableConcept = $role-code#DAUC
