Instance: invalid-naast-audit-event-outcome-min
InstanceOf: AuditEvent
Usage: #example
Title: "An event without an outcome"
Description: "Whether it was refused must be said."
* insert AuditCore
* insert AuditAgentType
* subtype[0] = http://hl7.org/fhir/restful-interaction#read
