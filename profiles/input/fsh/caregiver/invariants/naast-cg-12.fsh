Invariant: naast-cg-12
Description: "A reason why the relation ended is given, but not when it ended. Fill RelatedPerson.period.end."
Severity: #error
Expression: "%resource.period.end.exists()"
* insert Dutch([[Er staat een reden waarom de relatie is beëindigd, maar niet wanneer. Vul RelatedPerson.period.end.]])
