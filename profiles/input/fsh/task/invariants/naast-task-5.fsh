Invariant: naast-task-5
Description: "A help request is taken on by a naaste. Give a RelatedPerson as owner, or leave owner out."
Severity: #error
Expression: "code.coding.where(system.endsWith('/CodeSystem/task-code') and code = 'help-request').empty() or owner.empty() or owner.reference.startsWith('RelatedPerson/')"
* insert Dutch([[Een hulpvraag wordt door een naaste aangenomen. Geef een RelatedPerson als owner, of laat owner weg.]])
