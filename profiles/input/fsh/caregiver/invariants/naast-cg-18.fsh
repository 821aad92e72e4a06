Invariant: naast-cg-18
Description: "This naaste is recorded as legal representative, but not by what right. Add the extension legal-representation with its kind, limits and period."
Severity: #warning
* insert Dutch([[Deze naaste staat als wettelijk vertegenwoordiger, maar niet op welke grond. Voeg de extensie legal-representation toe met soort, grenzen en periode.]])
* insert ExpressionWithUrl([[relationship.coding.where(system = 'urn:oid:2.16.840.1.113883.2.4.3.11.22.472' and (code = '03' or code = '11' or code = '14' or code = '15' or code = '24')).exists() implies extension(']], StructureDefinition/legal-representation, [[').exists()]])
