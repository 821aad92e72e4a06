Instance: invalid-naast-audit-event-subtype-max
InstanceOf: AuditEvent
Usage: #example
Title: "An event of two kinds"
Description: "One event, one kind."
* insert AuditCore
* insert AuditAgentType
* insert AuditWhat
* subtype[1] = http://hl7.org/fhir/restful-interaction#vread
