Invariant: naast-obs-2
Description: "One side of the triangle is there twice. Keep one component for each side."
Severity: #error
* insert Dutch([[Eén zijde van de driehoek staat er twee keer. Houd per zijde één component.]])
* insert ExpressionWithUrl([[component.code.coding.where(system = ']], CodeSystem/relation-side, [[').code.isDistinct()]])
