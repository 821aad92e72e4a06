Extension: CareProvided
Id: care-provided
Title: "Care that the naaste gives"
Description: "A kind of care that the naaste gives, how many hours a week, and since when."
Context: RelatedPerson
* extension contains
    kind 1..1 and
    hoursPerWeek 0..1 and
    since 0..1
* extension[kind].value[x] only CodeableConcept
* extension[kind].value[x] from CareKindCodes (required)
* extension[hoursPerWeek] obeys naast-care-1
* extension[hoursPerWeek].value[x] only decimal
* extension[since].value[x] only date
