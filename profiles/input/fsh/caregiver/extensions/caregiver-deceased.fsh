Extension: CaregiverDeceased
Id: caregiver-deceased
Title: "The naaste has died"
Description: "Whether the naaste has died, or when; RelatedPerson of FHIR R4 has no element for it."
Context: RelatedPerson
* value[x] only boolean or dateTime
