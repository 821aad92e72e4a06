Invariant: naast-cg-2
Description: "One relationship holds both a role (such as first contact) and a relation (such as daughter). Give each its own relationship."
Severity: #error
Expression: "(coding.where(system = 'urn:oid:2.16.840.1.113883.2.4.3.11.22.472' or system = 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4.23.1').exists() and coding.where(system = 'http://terminology.hl7.org/CodeSystem/v3-RoleCode' and (code = 'SPS' or code = 'CHILD' or code = 'FRND' or code = 'NBOR').not()).exists()).not()"
* insert Dutch([[Eén relationship bevat zowel een rol (zoals eerste contactpersoon) als een relatie (zoals dochter). Geef elk een eigen relationship.]])
