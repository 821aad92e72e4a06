Invariant: naast-cg-20
Description: "This name has no text, so not every system can show it. Fill name.text with the full name."
Severity: #warning
Expression: "family.exists() implies text.exists()"
* insert Dutch([[Deze naam heeft geen tekst, dus niet elk systeem kan hem tonen. Vul name.text met de volledige naam.]])
