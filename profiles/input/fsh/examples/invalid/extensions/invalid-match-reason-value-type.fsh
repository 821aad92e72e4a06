Instance: invalid-match-reason-value-type
InstanceOf: Bundle
Usage: #example
Title: "match-reason has a value of the wrong type"
Description: "Its type is another."
* type = #searchset
* entry[0].fullUrl = "https://server.example/Location/area-nl"
* entry[0].resource = area-nl
* entry[0].search.extension[0].url = Canonical(MatchReason)
* entry[0].search.extension[0].valueString = "landelijk"
