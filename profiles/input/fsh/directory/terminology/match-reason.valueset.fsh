ValueSet: MatchReasonCodes
Id: match-reason
Title: "Reason of a match"
Description: "Why a service stands where it stands in the answer of $match."
* insert OwnValueSet
* include codes from system MatchReasons
