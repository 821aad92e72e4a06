// A consent that conforms: each invalid example breaks one rule of it and keeps all others.
RuleSet: ConsentWithoutEnd
* meta.profile = Canonical(NaastConsent)
* status = #active
* scope = http://terminology.hl7.org/CodeSystem/consentscope#patient-privacy
* patient = Reference(jansen-patient)
* policy.uri = "http://data.europa.eu/eli/reg/2016/679/oj"
* provision.type = #permit
* provision.period.start = "2026-01-01"
* provision.actor[0].role = http://terminology.hl7.org/CodeSystem/v3-ParticipationType#IRCP
* provision.actor[0].reference = Reference(jansen-daughter)
* provision.class[0] = http://hl7.org/fhir/resource-types#Patient

RuleSet: ConsentShell
* insert ConsentWithoutEnd
* provision.period.end = "2027-01-01"

RuleSet: Verified
* verification[0].verified = true
* verification[0].verificationDate = "2026-01-01"
* verification[0].extension[0].url = Canonical(VerificationMethod)
* verification[0].extension[0].valueCodeableConcept = VerificationMethods#conversation

RuleSet: MinimalConsent
* insert ConsentShell
* category[0] = ConsentKinds#patient-consent
* performer[0] = Reference(jansen-patient)
* insert Verified

RuleSet: MinimalMandate
* insert ConsentShell
* category[0] = ConsentKinds#representation-mandate
* performer[0] = Reference(jansen-patient)
* extension[0].url = Canonical(RepresentationGround)
* extension[0].valueCodeableConcept = LegalRepresentationKinds#written-authorisation
* provision.action[0] = http://terminology.hl7.org/CodeSystem/consentaction#access
* insert Verified
