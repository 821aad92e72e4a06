Invariant: naast-cg-24
Description: "The same kind of care is given twice. Keep one care-provided for each kind, with its hours a week and since when."
Severity: #error
* insert Dutch([[Dezelfde soort zorg staat er twee keer. Houd per soort zorg één care-provided, met de uren per week en sinds wanneer.]])
* insert ExpressionWithUrl([[extension(']], StructureDefinition/care-provided, [[').extension.where(url = 'kind').value.coding.code.isDistinct()]])
