Invariant: naast-ct-3
Description: "Two regisseurs are without an end. There is one regisseur at a time: give who hands over a period.end, and keep that one in the list."
Severity: #error
* insert Dutch([[Twee regisseurs hebben geen einde. Er is één regisseur tegelijk: geef wie overdraagt een period.end, en laat die in de lijst staan.]])
* insert ExpressionWithUrl([[participant.where(role.coding.where(system = ']], CodeSystem/circle-role, [[' and code = 'regisseur').exists() and period.end.empty()).count() <= 1]])
