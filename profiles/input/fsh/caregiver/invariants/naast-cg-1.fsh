Invariant: naast-cg-1
Description: "A volunteer is never a naaste. Do not record this person as RelatedPerson; put the volunteer in the CareTeam with the role volunteer."
Severity: #error
Expression: "relationship.where(text.matches('(?i).*(vrijwillig|volunteer).*') or coding.where(code = 'volunteer' or (system = 'http://terminology.hl7.org/CodeSystem/v2-0538' and code = 'VOL') or display.matches('(?i).*(vrijwillig|volunteer).*')).exists()).empty()"
* insert Dutch([[Een vrijwilliger is nooit een naaste. Leg deze persoon niet vast als RelatedPerson; zet de vrijwilliger in het CareTeam met de rol volunteer.]])
