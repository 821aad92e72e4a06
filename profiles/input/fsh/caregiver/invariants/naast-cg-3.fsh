Invariant: naast-cg-3
Description: "Dutch systems do not know this relation code. Use COD472 19 for a neighbour, COD472 20 for a friend, and WIFE, HUSB, DOMPART, DAUC or SONC for partner and child."
Severity: #warning
Expression: "coding.where(system = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode' and (code = 'SPS' or code = 'CHILD' or code = 'FRND' or code = 'NBOR')).empty()"
* insert Dutch([[Nederlandse systemen kennen deze relatiecode niet. Gebruik COD472 19 voor een buur, COD472 20 voor een vriend, en WIFE, HUSB, DOMPART, DAUC of SONC voor partner en kind.]])
