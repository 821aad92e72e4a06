// The least that conforms, in two halves: each invalid example leaves out or doubles one thing.
RuleSet: AuditCore
* meta.profile = Canonical(NaastAuditEvent)
* type = http://terminology.hl7.org/CodeSystem/audit-event-type#rest
* recorded = "2026-11-20T11:30:00+01:00"
* agent[0].who.display = "x"
* agent[0].requestor = true
* source.observer.display = "Naast"

RuleSet: AuditWhat
* subtype[0] = http://hl7.org/fhir/restful-interaction#read
* outcome = #0

RuleSet: AuditAgentType
* agent[0].type = http://dicom.nema.org/resources/ontology/DCM#110150
