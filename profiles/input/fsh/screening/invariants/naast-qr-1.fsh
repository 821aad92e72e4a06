Invariant: naast-qr-1
Description: "Answers that are completed are there. Give item, or keep the status in-progress."
Severity: #error
Expression: "(status = 'completed' or status = 'amended').not() or item.exists()"
* insert Dutch([[Bij voltooide antwoorden staan de antwoorden erbij. Geef item, of laat de status in-progress.]])
