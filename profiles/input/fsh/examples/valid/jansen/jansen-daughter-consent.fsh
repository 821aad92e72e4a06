Instance: jansen-daughter-consent
InstanceOf: NaastConsent
Usage: #example
Title: "What the patient opens to his daughter"
Description: "Willem Jansen lets his daughter see his own record, his care team and his stays, until the end of 2035."
* status = #active
* scope = http://terminology.hl7.org/CodeSystem/consentscope#patient-privacy
* category.coding[0] = ConsentKinds#patient-consent
* category.coding[1] = http://terminology.hl7.org/CodeSystem/v3-ActCode#INFA "information access"
* patient = Reference(jansen-patient)
* dateTime = "2026-11-20"
* performer = Reference(jansen-patient)
* extension[recorder].valueReference = Reference(jansen-regisseur)
* verification.verified = true
* verification.extension[method].valueCodeableConcept = VerificationMethods#conversation
* verification.verifiedWith = Reference(jansen-patient)
* verification.verificationDate = "2026-11-20T11:00:00+01:00"
* policy.uri = "http://data.europa.eu/eli/reg/2016/679/oj"
* provision.type = #permit
* provision.period.start = "2026-11-20"
* provision.period.end = "2035-12-31"
* provision.actor.role = http://terminology.hl7.org/CodeSystem/v3-ParticipationType#IRCP
* provision.actor.reference = Reference(jansen-daughter)
* provision.class[0] = http://hl7.org/fhir/resource-types#Patient
* provision.class[1] = http://hl7.org/fhir/resource-types#CareTeam
* provision.class[2] = http://hl7.org/fhir/resource-types#Encounter
