Invariant: naast-cg-15
Description: "The relation ended because the naaste died, but the naaste is not marked deceased. Add the extension caregiver-deceased with the date, or true."
Severity: #error
* insert Dutch([[De relatie is beëindigd omdat de naaste overleed, maar de naaste staat niet als overleden. Voeg de extensie caregiver-deceased toe met de datum, of true.]])
* insert ExpressionWithUrl([[value.coding.where(code = 'caregiver-died').exists() implies %resource.extension(']], StructureDefinition/caregiver-deceased, [[').where(value != false).exists()]])
