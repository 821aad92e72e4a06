Instance: jansen-audit-read
InstanceOf: NaastAuditEvent
Usage: #example
Title: "The daughter reads her father's record"
Description: "By an app, from an address in the hospital."
* type = http://terminology.hl7.org/CodeSystem/audit-event-type#rest "RESTful Operation"
* subtype = http://hl7.org/fhir/restful-interaction#read
* action = #R
* recorded = "2026-11-20T11:30:00+01:00"
* outcome = #0
* agent[0].type = http://dicom.nema.org/resources/ontology/DCM#110150 "Application"
* agent[0].who.identifier.value = "demo-app"
* agent[0].requestor = false
* agent[0].network.address = "192.0.2.10"
* agent[0].network.type = #2
* agent[1].type = http://terminology.hl7.org/CodeSystem/v3-ParticipationType#IRCP "information recipient"
* agent[1].who = Reference(jansen-daughter)
* agent[1].requestor = true
* source.observer.display = "Naast"
* entity[0].what = Reference(jansen-patient)
* entity[0].type = http://terminology.hl7.org/CodeSystem/audit-entity-type#1 "Person"
* entity[0].role = http://terminology.hl7.org/CodeSystem/object-role#1 "Patient"
