Instance: naast-server
InstanceOf: CapabilityStatement
Usage: #definition
Title: "What a Naast server does"
* name = "NaastServer"
* title = "What a Naast server does"
* description = "The types that the server holds, the profile that each of them must conform to, and what can be done with them. The server reads this at start."
* status = #draft
* experimental = false
* date = "2026-11-23"
* kind = #requirements
* fhirVersion = #4.0.1
* format[0] = #json
* format[1] = #xml
* patchFormat[0] = #application/json-patch+json
* patchFormat[1] = #application/fhir+json
* patchFormat[2] = #application/fhir+xml
* rest.mode = #server
* rest.interaction[0].code = #transaction
* rest.interaction[1].code = #batch
* insert SearchOnAllTypes(_id, token)
* insert SearchOnAllTypes(_lastUpdated, date)
* insert SearchOnAllTypes(_tag, token)
* insert SearchOnAllTypes(_profile, uri)
* insert SearchOnAllTypes(_security, token)

* insert ServedType(Patient)
* rest.resource[=].profile = Canonical(NaastPatient)
* insert OwnOperation(naasten, patient-naasten)
* insert OwnOperation(ecogram, patient-ecogram)
* insert StandardSearch(identifier, token)
* insert StandardSearch(name, string)
* insert StandardSearch(family, string)
* insert StandardSearch(given, string)
* insert StandardSearch(birthdate, date)
* insert StandardSearch(gender, token)
* insert StandardSearch(deceased, token)
* insert StandardSearch(death-date, date)
* insert StandardSearch(active, token)
* insert StandardSearch(phone, token)
* insert StandardSearch(email, token)
* insert StandardSearch(telecom, token)
* insert StandardSearch(address-city, string)
* insert StandardSearch(address-postalcode, string)
* insert StandardSearch(language, token)
* insert StandardSearch(general-practitioner, reference)
* insert StandardSearch(organization, reference)

* insert ServedType(RelatedPerson)
* rest.resource[=].profile = Canonical(NaastCaregiver)
* insert StandardSearch(patient, reference)
* insert StandardSearch(relationship, token)
* insert StandardSearch(identifier, token)
* insert StandardSearch(name, string)
* insert StandardSearch(birthdate, date)
* insert StandardSearch(gender, token)
* insert StandardSearch(active, token)
* insert StandardSearch(phone, token)
* insert StandardSearch(email, token)
* insert StandardSearch(telecom, token)
* insert StandardSearch(address-city, string)
* insert StandardSearch(address-postalcode, string)
* insert OwnSearch(rank, number)
* insert OwnSearch(caregiver-role, token)
* insert OwnSearch(sofa-role, token)
* insert OwnSearch(care-kind, token)
* insert OwnSearch(willing, token)
* insert OwnSearch(able, token)
* insert OwnSearch(young-caregiver, token)
* insert OwnSearch(contact-preference, token)
* insert OwnSearch(legal-representation, token)
* insert OwnSearch(employment-status, token)
* insert OwnSearch(deceased, token)
* insert Accessible

* insert ServedType(CareTeam)
* rest.resource[=].profile = Canonical(NaastCareTeam)
* insert StandardSearch(patient, reference)
* insert StandardSearch(subject, reference)
* insert StandardSearch(participant, reference)
* insert StandardSearch(status, token)
* insert StandardSearch(category, token)
* insert StandardSearch(date, date)
* insert StandardSearch(identifier, token)
* insert OwnSearch(regisseur, reference)
* insert Accessible

* insert ServedType(Practitioner)
* insert StandardSearch(identifier, token)
* insert StandardSearch(name, string)
* insert StandardSearch(family, string)
* insert StandardSearch(given, string)
* insert StandardSearch(active, token)
* insert StandardSearch(phone, token)
* insert StandardSearch(email, token)
* insert StandardSearch(telecom, token)

* insert ServedType(Organization)
* insert StandardSearch(identifier, token)
* insert StandardSearch(name, string)
* insert StandardSearch(active, token)
* insert StandardSearch(type, token)
* insert StandardSearch(address-city, string)
* insert StandardSearch(partof, reference)

* insert ServedType(Observation)
* rest.resource[=].profile = Canonical(NaastObservation)
* rest.resource[=].supportedProfile[+] = Canonical(EngagementStepObservation)
* rest.resource[=].supportedProfile[+] = Canonical(HealthLiteracyObservation)
* rest.resource[=].supportedProfile[+] = Canonical(StrainRiskObservation)
* rest.resource[=].supportedProfile[+] = Canonical(SupportNeedObservation)
* rest.resource[=].supportedProfile[+] = Canonical(ScreeningResult)
* rest.resource[=].supportedProfile[+] = Canonical(SixSensesObservation)
* rest.resource[=].supportedProfile[+] = Canonical(RelationTriangleObservation)
* rest.resource[=].supportedProfile[+] = Canonical(GoodSidesObservation)
* insert StandardSearch(patient, reference)
* insert StandardSearch(subject, reference)
* insert StandardSearch(focus, reference)
* insert StandardSearch(code, token)
* insert StandardSearch(value-concept, token)
* insert StandardSearch(status, token)
* insert StandardSearch(category, token)
* insert StandardSearch(date, date)
* insert StandardSearch(performer, reference)
* insert StandardSearch(derived-from, reference)
* insert StandardSearch(identifier, token)
* insert Accessible
* insert OwnSearch(about-caregiver, reference)

* insert ServedType(Encounter)
* insert StandardSearch(patient, reference)
* insert StandardSearch(subject, reference)
* insert StandardSearch(status, token)
* insert StandardSearch(class, token)
* insert StandardSearch(date, date)
* insert StandardSearch(location, reference)
* insert StandardSearch(participant, reference)
* insert StandardSearch(service-provider, reference)
* insert StandardSearch(identifier, token)
* insert Accessible

* insert ServedType(PractitionerRole)
* insert StandardSearch(practitioner, reference)
* insert StandardSearch(organization, reference)
* insert StandardSearch(location, reference)
* insert StandardSearch(role, token)
* insert StandardSearch(specialty, token)
* insert StandardSearch(active, token)
* insert StandardSearch(identifier, token)

* insert ServedType(Location)
* rest.resource[=].supportedProfile[+] = Canonical(NaastArea)
* insert StandardSearch(identifier, token)
* insert StandardSearch(name, string)
* insert StandardSearch(status, token)
* insert StandardSearch(type, token)
* insert StandardSearch(organization, reference)
* insert StandardSearch(partof, reference)

* insert ServedDirectory

* insert ServedSupport

* insert ServedJourney

* insert ServedType(Person)
* insert StandardSearch(identifier, token)
* insert StandardSearch(name, string)
* insert StandardSearch(birthdate, date)
* insert StandardSearch(phone, token)
* insert StandardSearch(email, token)
* insert StandardSearch(link, reference)
* insert StandardSearch(relatedperson, reference)

* insert ServedType(Consent)
* rest.resource[=].profile = Canonical(NaastConsent)
* insert StandardSearch(patient, reference)
* insert StandardSearch(actor, reference)
* insert StandardSearch(consentor, reference)
* insert StandardSearch(category, token)
* insert StandardSearch(status, token)
* insert StandardSearch(period, date)
* insert StandardSearch(date, date)
* insert StandardSearch(identifier, token)
* insert Accessible
* insert OwnSearch(about-caregiver, reference)

* insert ServedType(QuestionnaireResponse)
* rest.resource[=].profile = Canonical(NaastQuestionnaireResponse)
* insert Operation(extract, http://hl7.org/fhir/uv/sdc/OperationDefinition/QuestionnaireResponse-extract)
* insert StandardSearch(identifier, token)
* insert StandardSearch(questionnaire, reference)
* insert StandardSearch(subject, reference)
* insert StandardSearch(patient, reference)
* insert StandardSearch(source, reference)
* insert StandardSearch(author, reference)
* insert StandardSearch(authored, date)
* insert StandardSearch(status, token)
* insert StandardSearch(encounter, reference)
* insert OwnSearch(concerns-patient, reference)
* insert Accessible
* insert OwnSearch(about-caregiver, reference)

* insert ServedType(Task)
* rest.resource[=].profile = Canonical(NaastTask)
* insert OwnOperation(claim, task-claim)
* insert OwnOperation(offered, task-offered)
* insert StandardSearch(identifier, token)
* insert StandardSearch(status, token)
* insert StandardSearch(code, token)
* insert StandardSearch(patient, reference)
* insert StandardSearch(subject, reference)
* insert StandardSearch(owner, reference)
* insert StandardSearch(requester, reference)
* insert StandardSearch(focus, reference)
* insert StandardSearch(priority, token)
* insert StandardSearch(performer, token)
* insert StandardSearch(authored-on, date)
* insert StandardSearch(modified, date)
* insert StandardSearch(period, date)
* insert StandardSearch(group-identifier, token)
* insert StandardSearch(part-of, reference)
* insert StandardSearch(based-on, reference)
* insert OwnSearch(due, date)
* insert OwnSearch(concerns-patient, reference)
* insert OwnSearch(access-patient, reference)
* insert OwnSearch(access-circle, reference)
* insert OwnSearch(access-person, reference)
* insert OwnSearch(about-caregiver, reference)

* insert TrailType(AuditEvent)
* rest.resource[=].profile = Canonical(NaastAuditEvent)
* insert StandardSearch(date, date)
* insert StandardSearch(agent, reference)
* insert StandardSearch(entity, reference)
* insert StandardSearch(patient, reference)
* insert StandardSearch(action, token)
* insert StandardSearch(outcome, token)
* insert StandardSearch(subtype, token)
* insert OwnSearch(trail-before, token)

* insert ServedDefinitions
