Extension: SofaRole
Id: sofa-role
Title: "SOFA role"
Description: "What the naaste is to the professionals, and in which period."
Context: RelatedPerson
* extension contains
    role 1..1 and
    period 0..1
* extension[role].value[x] only CodeableConcept
* extension[role].value[x] from SofaRoleCodes (required)
* extension[period].value[x] only Period
