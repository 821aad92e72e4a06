// What caregiver and patient share: what nl-core makes an error in names and addresses, and the eleven test of the BSN.

RuleSet: AtMostTwoOfficialNames
* severity = #error
* human = "There are more than two official names. Keep at most two with use official, and give the others another use."
* insert Dutch([[Er zijn meer dan twee officiële namen. Houd er hoogstens twee met use official, en geef de andere een ander use.]])
* expression = "name.where(use = 'official').count() <= 2"

RuleSet: OfficialGivenNamesAreQualified
* severity = #error
* human = "A given name in an official name does not say what it is. Add the extension iso21090-EN-qualifier to each: BR for a first name, IN for initials, CL for the name in use."
* insert Dutch([[Bij een voornaam in een officiële naam staat niet wat het is. Voeg bij elke voornaam de extensie iso21090-EN-qualifier toe: BR voor een voornaam, IN voor initialen, CL voor de roepnaam.]])
* expression = "use.where($this = 'official').exists() implies given.all(extension('http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier').exists())"

RuleSet: PrefixHasItsName
* severity = #error
* human = "An official name has a prefix (such as van) without the family name that belongs to it. Add humanname-own-name or humanname-partner-name, or remove the prefix."
* insert Dutch([[Een officiële naam heeft een voorvoegsel (zoals van) zonder de achternaam die erbij hoort. Voeg humanname-own-name of humanname-partner-name toe, of verwijder het voorvoegsel.]])
* expression = "use.where($this = 'official').exists() implies ((family.extension('http://hl7.org/fhir/StructureDefinition/humanname-own-prefix').exists() implies family.extension('http://hl7.org/fhir/StructureDefinition/humanname-own-name').exists()) and (family.extension('http://hl7.org/fhir/StructureDefinition/humanname-partner-prefix').exists() implies family.extension('http://hl7.org/fhir/StructureDefinition/humanname-partner-name').exists()))"

RuleSet: NamePartsOnce
* severity = #error
* human = "A part of an official name (prefix, family name, the same of the partner, or the order of the parts) is given more than once. Keep one extension of each."
* insert Dutch([[Een deel van een officiële naam (voorvoegsel, achternaam, die van de partner, of de volgorde van de delen) staat er meer dan één keer. Houd van elk één extensie.]])
* expression = "use.where($this = 'official').exists() implies (extension('http://hl7.org/fhir/StructureDefinition/humanname-assembly-order').count() <= 1 and family.extension('http://hl7.org/fhir/StructureDefinition/humanname-own-prefix').count() <= 1 and family.extension('http://hl7.org/fhir/StructureDefinition/humanname-own-name').count() <= 1 and family.extension('http://hl7.org/fhir/StructureDefinition/humanname-partner-prefix').count() <= 1 and family.extension('http://hl7.org/fhir/StructureDefinition/humanname-partner-name').count() <= 1)"

RuleSet: UsualNameHasGivenName
* severity = #error
* human = "A name with use usual has no given name. Fill name.given with the name by which this person is called."
* insert Dutch([[Een naam met use usual heeft geen voornaam. Vul name.given met de naam waarmee deze persoon wordt aangesproken.]])
* expression = "use.where($this = 'usual').exists() implies given.exists()"

RuleSet: AddressPartsOnce
* severity = #error
* human = "A part of the address (street, house number, addition, indication, extra line, kind of address or country code) is given more than once. Keep one of each."
* insert Dutch([[Een deel van het adres (straat, huisnummer, toevoeging, aanduiding, extra regel, soort adres of landcode) staat er meer dan één keer. Houd er van elk één.]])
* expression = "line.all(extension('http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-streetName').count() <= 1 and extension('http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-houseNumber').count() <= 1 and extension('http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-buildingNumberSuffix').count() <= 1 and extension('http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-additionalLocator').count() <= 1 and extension('http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-unitID').count() <= 1) and extension('http://nictiz.nl/fhir/StructureDefinition/ext-AddressInformation.AddressType').count() <= 1 and country.extension('http://nictiz.nl/fhir/StructureDefinition/ext-CodeSpecification').count() <= 1"

RuleSet: HouseNumberIndication
* severity = #error
* human = "The indication of a house number is not by (bij) or to (tegenover). Use one of these two in iso21090-ADXP-additionalLocator."
* insert Dutch([[De aanduiding bij een huisnummer is niet by (bij) of to (tegenover). Gebruik een van deze twee in iso21090-ADXP-additionalLocator.]])
* expression = "line.extension('http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-additionalLocator').value.all($this = 'by' or $this = 'to')"

RuleSet: CountryCode
* severity = #error
* human = "The country code is not one of ISO 3166 (letters, such as NL) or of GBA table 34 (four digits, such as 6030). Correct ext-CodeSpecification of address.country."
* insert Dutch([[De landcode is er geen uit ISO 3166 (letters, zoals NL) of uit GBA-tabel 34 (vier cijfers, zoals 6030). Verbeter ext-CodeSpecification van address.country.]])
* expression = "country.extension('http://nictiz.nl/fhir/StructureDefinition/ext-CodeSpecification').value.all(coding.exists() and coding.all((system = 'urn:iso:std:iso:3166' and code.matches('^[A-Z]{2,3}$')) or (system = 'urn:oid:2.16.840.1.113883.2.4.4.16.34' and code.matches('^[0-9]{4}$'))))"

RuleSet: BsnPassesElevenTest
* severity = #error
* human = "This is not a citizen service number (BSN): nine digits that pass the eleven test. Check the number, or leave it out."
* insert Dutch([[Dit is geen burgerservicenummer (BSN): negen cijfers die aan de elfproef voldoen. Controleer het nummer, of laat het weg.]])
* expression = "system.where($this = 'http://fhir.nl/fhir/NamingSystem/bsn').exists() implies value.where(hasValue()).all($this != '000000000' and matches('^[0-9]{9}$') and (substring(0, 1).toInteger() * 9 + substring(1, 1).toInteger() * 8 + substring(2, 1).toInteger() * 7 + substring(3, 1).toInteger() * 6 + substring(4, 1).toInteger() * 5 + substring(5, 1).toInteger() * 4 + substring(6, 1).toInteger() * 3 + substring(7, 1).toInteger() * 2 - substring(8, 1).toInteger()) mod 11 = 0)"
