Invariant: naast-pat-1
Description: "This is not a citizen service number (BSN): nine digits that pass the eleven test. Check the number, or leave it out."
Severity: #error
Expression: "system.where($this = 'http://fhir.nl/fhir/NamingSystem/bsn').exists() implies value.where(hasValue()).all($this != '000000000' and matches('^[0-9]{9}$') and (substring(0, 1).toInteger() * 9 + substring(1, 1).toInteger() * 8 + substring(2, 1).toInteger() * 7 + substring(3, 1).toInteger() * 6 + substring(4, 1).toInteger() * 5 + substring(5, 1).toInteger() * 4 + substring(6, 1).toInteger() * 3 + substring(7, 1).toInteger() * 2 - substring(8, 1).toInteger()) mod 11 = 0)"
* insert Dutch([[Dit is geen burgerservicenummer (BSN): negen cijfers die aan de elfproef voldoen. Controleer het nummer, of laat het weg.]])
