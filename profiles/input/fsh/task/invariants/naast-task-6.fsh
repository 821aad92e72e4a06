Invariant: naast-task-6
Description: "A referral to follow says which one it is. Give focus: the ServiceRequest."
Severity: #error
Expression: "code.coding.where(system.endsWith('/CodeSystem/task-code') and code = 'referral').empty() or focus.exists()"
* insert Dutch([[Een verwijzing om te volgen zegt welke het is. Geef focus: de ServiceRequest.]])
