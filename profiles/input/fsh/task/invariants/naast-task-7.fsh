Invariant: naast-task-7
Description: "A referral that was followed to its end says what it came to. Give an output of type referral-outcome with a code of referral-outcome."
Severity: #error
Expression: "status != 'completed' or code.coding.where(system.endsWith('/CodeSystem/task-code') and code = 'referral').empty() or output.where(type.coding.where(code = 'referral-outcome').exists()).value.coding.where(system.endsWith('/CodeSystem/referral-outcome')).exists()"
* insert Dutch([[Een verwijzing die tot het einde is gevolgd, zegt wat ervan kwam. Geef een output van type referral-outcome met een code van referral-outcome.]])
