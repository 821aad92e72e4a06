ValueSet: RelationEndReasonCodes
Id: relation-end-reason
Title: "Reason why a relation ended"
Description: "Why someone is no longer a naaste of this patient."
* insert OwnValueSet
* include codes from system RelationEndReasons
