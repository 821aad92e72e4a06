Invariant: naast-con-11
Description: "A mandate has one representative, a ground and what the representative may do. Give one actor, the extension representation-ground, and in provision.action access (see), disclose (decide who else may see) or both."
Severity: #error
* insert Dutch([[Een machtiging heeft één vertegenwoordiger, een grond en wat de vertegenwoordiger mag. Geef één actor, de extensie representation-ground, en in provision.action access (inzien), disclose (beslissen wie nog meer mag inzien) of beide.]])
* insert ExpressionWithUrl([[category.coding.where(system = ']], CodeSystem/consent-kind, [[' and code = 'representation-mandate').exists() implies (provision.actor.count() = 1 and extension.where(url.endsWith('/representation-ground')).exists() and provision.action.exists() and provision.action.all(coding.where(system = 'http://terminology.hl7.org/CodeSystem/consentaction' and (code = 'access' or code = 'disclose')).exists()))]])
