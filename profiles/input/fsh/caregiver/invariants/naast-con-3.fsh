Invariant: naast-con-3
Description: "This consent does not say until when. Give provision.period.end; it can be renewed."
Severity: #error
* insert Dutch([[Deze toestemming zegt niet tot wanneer. Geef provision.period.end; verlengen kan altijd.]])
* insert ExpressionWithUrl([[category.coding.where(system = ']], CodeSystem/consent-kind, [[' and (code = 'patient-consent' or code = 'caregiver-consent')).exists() implies (provision.period.end.exists())]])
