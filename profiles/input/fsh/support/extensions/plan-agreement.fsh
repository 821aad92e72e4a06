Extension: PlanAgreement
Id: plan-agreement
Title: "Who agreed to a plan"
Description: "Somebody agreed to the plan, and when."
Context: CarePlan
* extension contains
    by 1..1 and
    date 1..1
* extension[by].value[x] only Reference(RelatedPerson or Practitioner or PractitionerRole or Patient)
* extension[date].value[x] only dateTime
