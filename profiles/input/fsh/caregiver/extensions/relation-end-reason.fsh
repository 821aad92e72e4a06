Extension: RelationEndReason
Id: relation-end-reason
Title: "Reason why the relation ended"
Description: "Why this person is no longer a naaste of the patient; RelatedPerson.period.end says when."
Context: RelatedPerson
* value[x] only CodeableConcept
* value[x] from RelationEndReasonCodes (required)
