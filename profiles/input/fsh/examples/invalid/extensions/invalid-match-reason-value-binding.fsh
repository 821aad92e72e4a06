Instance: invalid-match-reason-value-binding
InstanceOf: Bundle
Usage: #example
Title: "match-reason has a code that is not ours"
Description: "The code is not in the value set match-reason."
* type = #searchset
* entry[0].fullUrl = "https://server.example/Location/area-nl"
* entry[0].resource = area-nl
* entry[0].search.extension[0].url = Canonical(MatchReason)
* entry[0].search.extension[0].valueCodeableConcept = HelpKinds#transport
