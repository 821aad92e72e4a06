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
* insert StandardSearch(patient, reference)
* insert StandardSearch(subject, reference)
* insert StandardSearch(focus, reference)
* insert StandardSearch(code, token)
* insert StandardSearch(value-concept, token)
* insert StandardSearch(status, token)
* insert StandardSearch(category, token)
* insert StandardSearch(date, date)
* insert StandardSearch(performer, reference)
* insert StandardSearch(identifier, token)

* insert ReadOnlyType(StructureDefinition)
* insert StandardSearch(url, uri)
* insert StandardSearch(version, token)
* insert StandardSearch(name, string)
* insert StandardSearch(type, uri)
* insert StandardSearch(base, reference)
* insert StandardSearch(kind, token)

* insert ReadOnlyType(ValueSet)
* insert StandardSearch(url, uri)
* insert StandardSearch(version, token)
* insert StandardSearch(name, string)
* insert StandardSearch(title, string)

* insert ReadOnlyType(CodeSystem)
* insert StandardSearch(url, uri)
* insert StandardSearch(version, token)
* insert StandardSearch(name, string)
* insert StandardSearch(title, string)

* insert ReadOnlyType(SearchParameter)
* insert StandardSearch(url, uri)
* insert StandardSearch(version, token)
* insert StandardSearch(name, string)
* insert StandardSearch(code, token)
* insert StandardSearch(base, token)

* insert ReadOnlyType(ImplementationGuide)
* insert StandardSearch(url, uri)
* insert StandardSearch(version, token)
* insert StandardSearch(name, string)

* insert ReadOnlyType(CapabilityStatement)
* insert StandardSearch(url, uri)
* insert StandardSearch(version, token)
* insert StandardSearch(name, string)
