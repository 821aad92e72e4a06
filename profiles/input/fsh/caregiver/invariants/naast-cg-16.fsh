Invariant: naast-cg-16
Description: "The rank contradicts the role: COD472 01 is the first contact and has rank 1, COD472 02 is the second contact and has rank 2. Change one of the two."
Severity: #error
Expression: "(%resource.relationship.coding.where(system = 'urn:oid:2.16.840.1.113883.2.4.3.11.22.472' and code = '01').exists() implies value = 1) and (%resource.relationship.coding.where(system = 'urn:oid:2.16.840.1.113883.2.4.3.11.22.472' and code = '02').exists() implies value = 2)"
* insert Dutch([[De rangorde spreekt de rol tegen: COD472 01 is de eerste contactpersoon en heeft rang 1, COD472 02 is de tweede contactpersoon en heeft rang 2. Pas een van beide aan.]])
