Invariant: naast-ct-2
Description: "A volunteer is never a naaste. Refer to a Practitioner or an Organization instead of a RelatedPerson, or give this member another role."
Severity: #error
* insert Dutch([[Een vrijwilliger is nooit een naaste. Verwijs naar een Practitioner of een Organization in plaats van een RelatedPerson, of geef dit lid een andere rol.]])
* insert ExpressionWithUrl([[role.coding.where(system = ']], CodeSystem/circle-role, [[' and code = 'volunteer').exists() implies member.where(type = 'RelatedPerson' or reference.matches('^(.*/)?RelatedPerson/.*$') or resolve().ofType(RelatedPerson).exists()).empty()]])
