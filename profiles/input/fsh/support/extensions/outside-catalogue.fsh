Extension: OutsideCatalogue
Id: outside-catalogue
Title: "Agreed outside the catalogue"
Description: "The catalogue of the ward does not have this activity: which professional answers for it, and why."
Context: CarePlan.activity.detail
* extension contains
    responsible 1..1 and
    reason 1..1
* extension[responsible].value[x] only Reference(Practitioner or PractitionerRole)
* extension[reason].value[x] only string
