Instance: trail-before
InstanceOf: SearchParameter
Usage: #definition
Title: "Position in the audit trail"
Description: "Events that are older than the event with this id; the next page of a search is asked for with it."
* insert OwnSearchParameter(TrailBefore, trail-before, AuditEvent, token)
* description = "Events that are older than the event with this id; the next page of a search is asked for with it."
* expression = "AuditEvent.id"
