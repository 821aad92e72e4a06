Invariant: naast-need-1
Description: "The order of needs begins with 1: what the naaste finds most important."
Severity: #error
Expression: "value.ofType(integer).empty() or value.ofType(integer) >= 1"
* insert Dutch([[De volgorde van behoeften begint bij 1: wat de naaste het belangrijkst vindt.]])
