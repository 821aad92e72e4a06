Invariant: naast-cg-22
Description: "This naaste has no role of COD472. Some Dutch systems show only that one: add a relationship, such as COD472 23 for a contact person."
Severity: #warning
Expression: "relationship.coding.where(system = 'urn:oid:2.16.840.1.113883.2.4.3.11.22.472').exists()"
* insert Dutch([[Deze naaste heeft geen rol uit COD472. Sommige Nederlandse systemen tonen alleen die: voeg een relationship toe, bijvoorbeeld COD472 23 voor een contactpersoon.]])
