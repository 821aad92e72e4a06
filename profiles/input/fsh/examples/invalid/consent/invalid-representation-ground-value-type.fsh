Instance: invalid-representation-ground-value-type
InstanceOf: Consent
Usage: #example
Title: "A ground as text"
Description: "The ground is a CodeableConcept."
* insert ConsentShell
* category[0] = ConsentKinds#representation-mandate
* performer[0] = Reference(jansen-patient)
* extension[0].url = Canonical(RepresentationGround)
* provision.action[0] = http://terminology.hl7.org/CodeSystem/consentaction#access
* insert Verified
* extension[0].valueString = "x"
