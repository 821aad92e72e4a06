Instance: jansen-partner-mandate
InstanceOf: NaastConsent
Usage: #example
Title: "The mandate of the partner"
Description: "Willem Jansen authorised his wife in writing to represent him: she may see his record, his care team and his stays, and decide who else may. The regisseur saw the document."
* extension[recorder].valueReference = Reference(jansen-regisseur)
* extension[ground].valueCodeableConcept = LegalRepresentationKinds#written-authorisation
* status = #active
* scope = http://terminology.hl7.org/CodeSystem/consentscope#patient-privacy
* category.coding[0] = ConsentKinds#representation-mandate
* category.coding[1] = http://terminology.hl7.org/CodeSystem/v3-ActCode#INFA "information access"
* patient = Reference(jansen-patient)
* dateTime = "2026-11-20"
* performer = Reference(jansen-patient)
* verification.extension[method].valueCodeableConcept = VerificationMethods#written-authorisation
* verification.verified = true
* verification.verifiedWith = Reference(jansen-patient)
* verification.verificationDate = "2026-11-20T11:00:00+01:00"
* policy.uri = "http://data.europa.eu/eli/reg/2016/679/oj"
* provision.type = #permit
* provision.period.start = "2026-11-20"
* provision.actor.role = http://terminology.hl7.org/CodeSystem/v3-RoleCode#RESPRSN
* provision.actor.reference = Reference(jansen-partner)
* provision.action[0] = http://terminology.hl7.org/CodeSystem/consentaction#access
* provision.action[1] = http://terminology.hl7.org/CodeSystem/consentaction#disclose
* provision.class[0] = http://hl7.org/fhir/resource-types#Patient
* provision.class[1] = http://hl7.org/fhir/resource-types#CareTeam
* provision.class[2] = http://hl7.org/fhir/resource-types#Encounter
