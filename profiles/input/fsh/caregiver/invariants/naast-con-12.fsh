Invariant: naast-con-12
Description: "An administrator of property (bewindvoerder) does not decide on care, and gets no mandate here."
Severity: #error
* insert Dutch([[Een bewindvoerder beslist niet over zorg, en krijgt hier geen machtiging.]])
* insert ExpressionWithUrl([[category.coding.where(system = ']], CodeSystem/consent-kind, [[' and code = 'representation-mandate').exists() implies (extension.where(url.endsWith('/representation-ground')).value.coding.where(code = 'administrator').empty())]])
