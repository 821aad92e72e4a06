Invariant: naast-con-8
Description: "Nobody gives consent to oneself. Let actor be somebody else than performer."
Severity: #error
* insert Dutch([[Niemand geeft toestemming aan zichzelf. Laat actor iemand anders zijn dan performer.]])
* insert ExpressionWithUrl([[category.coding.where(system = ']], CodeSystem/consent-kind, [[').exists() implies (provision.actor.reference.reference.intersect(performer.reference).empty())]])
