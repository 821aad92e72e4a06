Invariant: naast-loc-1
Description: "An area has a code: give an identifier with system urn:oid:2.16.840.1.113883.2.4.6.14 and the four digits of the municipality, or with system urn:iso:std:iso:3166 and NL for the whole country."
Severity: #error
Expression: "identifier.where(system = 'urn:oid:2.16.840.1.113883.2.4.6.14' and value.matches('^[0-9]{4}$')).exists() or identifier.where(system = 'urn:iso:std:iso:3166' and value = 'NL').exists()"
* insert Dutch([[Een gebied heeft een code: geef een identifier met system urn:oid:2.16.840.1.113883.2.4.6.14 en de vier cijfers van de gemeente, of met system urn:iso:std:iso:3166 en NL voor het hele land.]])
