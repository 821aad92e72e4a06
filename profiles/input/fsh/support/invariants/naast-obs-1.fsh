Invariant: naast-obs-1
Description: "One of the six senses is there twice. Keep one component for each sense."
Severity: #error
* insert Dutch([[Een van de zes waarden staat er twee keer. Houd per waarde één component.]])
* insert ExpressionWithUrl([[component.code.coding.where(system = ']], CodeSystem/six-senses, [[').code.isDistinct()]])
