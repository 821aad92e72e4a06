Invariant: naast-task-4
Description: "A help request is for the patient, says what is asked and which kind of care it is. Give for (a Patient), description, and an input of type care-kind with a code of care-kind."
Severity: #error
Expression: "code.coding.where(system.endsWith('/CodeSystem/task-code') and code = 'help-request').empty() or (description.exists() and for.reference.startsWith('RelatedPerson/').not() and input.where(type.coding.where(code = 'care-kind').exists()).value.coding.where(system.endsWith('/CodeSystem/care-kind')).exists())"
* insert Dutch([[Een hulpvraag is voor de patiënt, en zegt wat er gevraagd wordt en om welke soort zorg het gaat. Geef for (een Patient), description, en een input van type care-kind met een code van care-kind.]])
