Invariant: naast-cp-2
Description: "A participation agreement is active when the naaste and somebody of the ward agreed to it. Give plan-agreement for both, or keep the status draft."
Severity: #error
Expression: "status != 'active' or category.coding.where(system.endsWith('/CodeSystem/care-plan-category') and code = 'participation').empty() or (extension.where(url.endsWith('/plan-agreement')).extension.where(url = 'by').value.reference.distinct().count() > 1 and extension.where(url.endsWith('/plan-agreement')).extension.where(url = 'by').value.reference.where($this = %resource.extension.where(url.endsWith('/StructureDefinition/caregiver')).value.reference).exists())"
* insert Dutch([[Een participatieafspraak geldt als de naaste en iemand van de afdeling ermee hebben ingestemd. Geef plan-agreement voor beiden, of houd de status draft.]])
