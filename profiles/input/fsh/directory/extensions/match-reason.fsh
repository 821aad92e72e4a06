Extension: MatchReason
Id: match-reason
Title: "Reason of a match"
Description: "Why a service stands where it stands in the answer of $match: a code, and a sentence in the language of who asks."
Context: Bundle.entry.search
* value[x] only CodeableConcept
* value[x] from MatchReasonCodes (required)
