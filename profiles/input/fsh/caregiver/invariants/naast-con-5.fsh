Invariant: naast-con-5
Description: "The consent of a naaste is given by that naaste. Say who in performer, as one RelatedPerson."
Severity: #error
* insert Dutch([[Toestemming van een naaste wordt gegeven door die naaste. Zet in performer wie dat is, als één RelatedPerson.]])
* insert ExpressionWithUrl([[category.coding.where(system = ']], CodeSystem/consent-kind, [[' and code = 'caregiver-consent').exists() implies (performer.count() = 1 and (performer.where(type = 'RelatedPerson' or reference.matches('^(.*/)?RelatedPerson/.*$') or resolve().ofType(RelatedPerson).exists()).exists()))]])
