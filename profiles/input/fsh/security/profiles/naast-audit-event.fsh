Profile: NaastAuditEvent
Parent: AuditEvent
Id: naast-audit-event
Title: "What was done, and by whom"
Description: "One access, login, token or act of administration, as an auditor reads it. Follows the patterns of IHE BALP: type and subtype say what, an agent with type 110150 is the app or system, one with IRCP the person, the entities are the request and whose data it was about."
* subtype 1..1
* outcome 1..1
* agent.type 1..1
