Invariant: naast-cp-1
Description: "What is agreed on in a participation agreement is done by the naaste whose agreement it is. Give each activity a detail with a code and this naaste as performer."
Severity: #error
Expression: "category.coding.where(system.endsWith('/CodeSystem/care-plan-category') and code = 'participation').empty() or activity.where(reference.empty()).all(detail.code.exists() and detail.performer.exists() and detail.performer.all(reference = %resource.extension.where(url.endsWith('/StructureDefinition/caregiver')).value.reference))"
* insert Dutch([[Wat in een participatieafspraak staat, doet de naaste van wie de afspraak is. Geef elke activiteit een detail met een code en deze naaste als performer.]])
