Instance: jansen-neighbour-consent
InstanceOf: NaastConsent
Usage: #example
Title: "What the neighbour shares with the patient"
Description: "The neighbour lets Willem Jansen see her own observations for half a year; she recorded that herself."
* extension[recorder].valueReference = Reference(jansen-neighbour)
* status = #active
* scope = http://terminology.hl7.org/CodeSystem/consentscope#patient-privacy
* category.coding[0] = ConsentKinds#caregiver-consent
* category.coding[1] = http://terminology.hl7.org/CodeSystem/v3-ActCode#INFA "information access"
* patient = Reference(jansen-patient)
* dateTime = "2026-11-20"
* performer = Reference(jansen-neighbour)
* policy.uri = "http://data.europa.eu/eli/reg/2016/679/oj"
* provision.type = #permit
* provision.period.start = "2026-11-20"
* provision.period.end = "2027-05-20"
* provision.actor.role = http://terminology.hl7.org/CodeSystem/v3-ParticipationType#IRCP
* provision.actor.reference = Reference(jansen-patient)
* provision.class[0] = http://hl7.org/fhir/resource-types#Observation
