Invariant: naast-ct-1
Description: "This team has no regisseur, or only one with an end. Agree with the naasten who answers for their support, and add that professional with the role regisseur."
Severity: #warning
* insert Dutch([[Dit team heeft geen regisseur, of alleen een met een einde. Spreek met de naasten af wie op hun ondersteuning aanspreekbaar is, en voeg die professional toe met de rol regisseur.]])
* insert ExpressionWithUrl([[participant.where(role.coding.where(system = ']], CodeSystem/circle-role, [[' and code = 'regisseur').exists() and period.end.empty()).exists()]])
