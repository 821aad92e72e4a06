Invariant: naast-con-1
Description: "A consent is of one kind. Give one code of consent-kind, and record another kind as another Consent."
Severity: #error
* insert Dutch([[Een toestemming is van één soort. Geef één code van consent-kind, en leg een andere soort vast als een andere Consent.]])
* insert ExpressionWithUrl([[category.coding.where(system = ']], CodeSystem/consent-kind, [[').count() <= 1]])
