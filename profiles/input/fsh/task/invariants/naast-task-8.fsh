Invariant: naast-task-8
Description: "A review that was held says what was decided. Give an output of type review-outcome with a code of review-outcome."
Severity: #error
Expression: "status != 'completed' or code.coding.where(system.endsWith('/CodeSystem/task-code') and code = 'plan-review').empty() or output.where(type.coding.where(code = 'review-outcome').exists()).value.coding.where(system.endsWith('/CodeSystem/review-outcome')).exists()"
* insert Dutch([[Een terugblik die is gehouden, zegt wat er is besloten. Geef een output van type review-outcome met een code van review-outcome.]])
