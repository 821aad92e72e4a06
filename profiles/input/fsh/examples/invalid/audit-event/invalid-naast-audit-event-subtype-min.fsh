Instance: invalid-naast-audit-event-subtype-min
InstanceOf: AuditEvent
Usage: #example
Title: "An event that does not say what"
Description: "The subtype says what was done."
* insert AuditCore
* insert AuditAgentType
* outcome = #0
