Invariant: naast-con-4
Description: "The consent of a patient is given by one person: the patient, or a representative of the patient. Say who in performer."
Severity: #error
* insert Dutch([[Toestemming van een patiënt wordt gegeven door één persoon: de patiënt, of een vertegenwoordiger van de patiënt. Zet in performer wie dat is.]])
* insert ExpressionWithUrl([[category.coding.where(system = ']], CodeSystem/consent-kind, [[' and code = 'patient-consent').exists() implies (performer.count() = 1 and (performer.where(type = 'Patient' or reference.matches('^(.*/)?Patient/.*$') or resolve().ofType(Patient).exists()).exists() or performer.where(type = 'RelatedPerson' or reference.matches('^(.*/)?RelatedPerson/.*$') or resolve().ofType(RelatedPerson).exists()).exists()))]])
