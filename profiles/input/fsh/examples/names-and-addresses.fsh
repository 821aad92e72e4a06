// Parts of names, addresses and telecom as nl-core writes them.
RuleSet: OfficialName(text, given, initials, family)
* name[0].use = #official
* name[0].text = "{text}"
* name[0].family = "{family}"
* name[0].family.extension[0].url = "http://hl7.org/fhir/StructureDefinition/humanname-own-name"
* name[0].family.extension[0].valueString = "{family}"
* name[0].given[0] = "{given}"
* name[0].given[0].extension[0].url = $en-qualifier
* name[0].given[0].extension[0].valueCode = #BR
* name[0].given[1] = "{initials}"
* name[0].given[1].extension[0].url = $en-qualifier
* name[0].given[1].extension[0].valueCode = #IN

RuleSet: UsualName(given)
* name[1].use = #usual
* name[1].given[0] = "{given}"

RuleSet: HomeAddress(street, number, postalCode, city)
* address[0].use = #home
* address[0].type = #both
* address[0].line[0] = "{street} {number}"
* address[0].line[0].extension[0].url = "http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-streetName"
* address[0].line[0].extension[0].valueString = "{street}"
* address[0].line[0].extension[1].url = "http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-houseNumber"
* address[0].line[0].extension[1].valueString = "{number}"
* address[0].postalCode = "{postalCode}"
* address[0].city = "{city}"

RuleSet: MobilePhone(index, number)
* telecom[{index}].system = #phone
* telecom[{index}].system.extension[0].url = $code-specification
* telecom[{index}].system.extension[0].valueCodeableConcept = $address-use#MC "Mobile Contact"
* telecom[{index}].value = "{number}"
* telecom[{index}].use = #home

RuleSet: HomeEmail(index, address)
* telecom[{index}].system = #email
* telecom[{index}].value = "{address}"
* telecom[{index}].use = #home
