// What of the room journey is served.
RuleSet: ServedJourney
* insert FindingType(Flag)
* rest.resource[=].profile = Canonical(NaastFlag)
* insert StandardSearch(patient, reference)
* insert StandardSearch(subject, reference)
* insert StandardSearch(date, date)
* insert StandardSearch(encounter, reference)
* insert OwnSearch(finding, token)
* insert OwnSearch(finding-status, token)
* insert OwnSearch(access-patient, reference)

// What the server writes and others read.
RuleSet: FindingType(type)
* rest.resource[+].type = #{type}
* rest.resource[=].interaction[0].code = #read
* rest.resource[=].interaction[1].code = #vread
* rest.resource[=].interaction[2].code = #history-instance
* rest.resource[=].interaction[3].code = #search-type
* rest.resource[=].versioning = #versioned
* insert Validate
