// A type that clients read and write.
RuleSet: ServedType(type)
* rest.resource[+].type = #{type}
* rest.resource[=].interaction[0].code = #read
* rest.resource[=].interaction[1].code = #vread
* rest.resource[=].interaction[2].code = #update
* rest.resource[=].interaction[3].code = #patch
* rest.resource[=].interaction[4].code = #delete
* rest.resource[=].interaction[5].code = #history-instance
* rest.resource[=].interaction[6].code = #history-type
* rest.resource[=].interaction[7].code = #create
* rest.resource[=].interaction[8].code = #search-type
* rest.resource[=].versioning = #versioned-update
* rest.resource[=].readHistory = true
* rest.resource[=].updateCreate = true
* rest.resource[=].conditionalCreate = true
* rest.resource[=].conditionalRead = #full-support
* rest.resource[=].conditionalUpdate = true
* rest.resource[=].conditionalDelete = #single
* insert Validate

// A type that comes with the package: clients read it.
RuleSet: ReadOnlyType(type)
* rest.resource[+].type = #{type}
* rest.resource[=].interaction[0].code = #read
* rest.resource[=].interaction[1].code = #vread
* rest.resource[=].interaction[2].code = #history-instance
* rest.resource[=].interaction[3].code = #search-type
* rest.resource[=].versioning = #versioned
* insert Validate

// The audit trail: the server writes it, auditors read it.
RuleSet: TrailType(type)
* rest.resource[+].type = #{type}
* rest.resource[=].interaction[0].code = #read
* rest.resource[=].interaction[1].code = #search-type
* rest.resource[=].versioning = #no-version

RuleSet: Validate
* rest.resource[=].operation[+].name = "validate"
* rest.resource[=].operation[=].definition = "http://hl7.org/fhir/OperationDefinition/Resource-validate"

// An operation beside $validate.
RuleSet: Operation(name, definition)
* rest.resource[=].operation[+].name = "{name}"
* rest.resource[=].operation[=].definition = "{definition}"

// An operation that is defined here.
RuleSet: OwnOperation(name, id)
* rest.resource[=].operation[+].name = "{name}"
* rest.resource[=].operation[=].definition = Canonical({id})

RuleSet: SearchOnAllTypes(name, type)
* rest.searchParam[+].name = "{name}"
* rest.searchParam[=].type = #{type}

RuleSet: StandardSearch(name, type)
* rest.resource[=].searchParam[+].name = "{name}"
* rest.resource[=].searchParam[=].type = #{type}

RuleSet: OwnSearch(name, type)
* insert StandardSearch({name}, {type})
* rest.resource[=].searchParam[=].definition = Canonical({name})

// What the access rules go by.
RuleSet: Accessible
* insert OwnSearch(access-patient, reference)
* insert OwnSearch(access-person, reference)
