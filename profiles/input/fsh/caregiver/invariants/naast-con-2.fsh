Invariant: naast-con-2
Description: "This consent does not say what is opened, to whom and since when. Give patient, provision.type permit, provision.period.start, an actor with a reference, and the types in provision.class with system http://hl7.org/fhir/resource-types."
Severity: #error
* insert Dutch([[Deze toestemming zegt niet wat er wordt geopend, voor wie en vanaf wanneer. Geef patient, provision.type permit, provision.period.start, een actor met een verwijzing, en de typen in provision.class met system http://hl7.org/fhir/resource-types.]])
* insert ExpressionWithUrl([[category.coding.where(system = ']], CodeSystem/consent-kind, [[').exists() implies (patient.exists() and provision.type = 'permit' and provision.period.start.exists() and provision.actor.exists() and provision.actor.all(reference.exists()) and provision.class.exists() and provision.class.all(system = 'http://hl7.org/fhir/resource-types'))]])
