Invariant: naast-task-3
Description: "A task that somebody works on has an owner. Give owner: a person, a care team or an organisation."
Severity: #error
Expression: "(status = 'accepted' or status = 'in-progress').not() or owner.exists()"
* insert Dutch([[Een taak waaraan iemand werkt, heeft een owner. Geef owner: een persoon, een zorgteam of een organisatie.]])
