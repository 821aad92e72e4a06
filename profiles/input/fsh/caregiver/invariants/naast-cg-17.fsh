Invariant: naast-cg-17
Description: "Willing and able are given twice for the same kind of care. Keep one caregiver-capacity for each kind."
Severity: #error
* insert Dutch([[Willen en kunnen staan twee keer bij dezelfde soort zorg. Houd per soort zorg één caregiver-capacity.]])
* insert ExpressionWithUrl([[extension(']], StructureDefinition/caregiver-capacity, [[').extension.where(url = 'kind').value.coding.code.isDistinct()]])
