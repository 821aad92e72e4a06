Extension: LegalRepresentation
Id: legal-representation
Title: "Legal representation"
Description: "By what right the naaste represents the patient, with the limits of that power and its period."
Context: RelatedPerson
* extension contains
    kind 1..1 and
    limits 0..1 and
    period 0..1
* extension[kind].value[x] only CodeableConcept
* extension[kind].value[x] from LegalRepresentationKindCodes (required)
* extension[limits].value[x] only string
* extension[period].value[x] only Period
