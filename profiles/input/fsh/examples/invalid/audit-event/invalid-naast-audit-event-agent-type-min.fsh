Instance: invalid-naast-audit-event-agent-type-min
InstanceOf: AuditEvent
Usage: #example
Title: "An agent without a type"
Description: "An app and a person are told apart."
* insert AuditCore
* insert AuditWhat
