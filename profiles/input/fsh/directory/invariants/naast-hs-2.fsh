Invariant: naast-hs-2
Description: "The least age is above the greatest. Exchange minAge and maxAge, or leave one out."
Severity: #error
Expression: "extension('minAge').empty() or extension('maxAge').empty() or extension('minAge').value <= extension('maxAge').value"
* insert Dutch([[De laagste leeftijd ligt boven de hoogste. Verwissel minAge en maxAge, of laat er een weg.]])
