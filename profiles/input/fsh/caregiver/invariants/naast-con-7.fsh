Invariant: naast-con-7
Description: "A patient opens things to naasten. Let each actor refer to a RelatedPerson."
Severity: #error
* insert Dutch([[Een patiënt stelt iets open voor naasten. Laat elke actor verwijzen naar een RelatedPerson.]])
* insert ExpressionWithUrl([[category.coding.where(system = ']], CodeSystem/consent-kind, [[' and (code = 'patient-consent' or code = 'representation-mandate')).exists() implies (provision.actor.reference.all(type = 'RelatedPerson' or reference.matches('^(.*/)?RelatedPerson/.*$') or resolve().ofType(RelatedPerson).exists()))]])
