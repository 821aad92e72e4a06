// What of the room support is served.
RuleSet: ServedSupport
* insert ServedType(Communication)
* rest.resource[=].profile = Canonical(NaastCommunication)
* insert StandardSearch(patient, reference)
* insert StandardSearch(subject, reference)
* insert StandardSearch(category, token)
* insert StandardSearch(status, token)
* insert StandardSearch(sent, date)
* insert StandardSearch(sender, reference)
* insert StandardSearch(identifier, token)
* insert OwnSearch(access-patient, reference)
* insert OwnSearch(access-person, reference)
