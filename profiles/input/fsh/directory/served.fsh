// What of the directory is served.
RuleSet: ServedDirectory
* insert ServedType(HealthcareService)
* rest.resource[=].profile = Canonical(NaastHealthcareService)
* insert OwnOperation(match, healthcare-service-match)
* insert StandardSearch(identifier, token)
* insert StandardSearch(name, string)
* insert StandardSearch(active, token)
* insert StandardSearch(organization, reference)
* insert StandardSearch(service-category, token)
* insert StandardSearch(service-type, token)
* insert StandardSearch(characteristic, token)
* insert StandardSearch(coverage-area, reference)
