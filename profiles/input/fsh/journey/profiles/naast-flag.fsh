Profile: NaastFlag
Parent: Flag
Id: naast-flag
Title: "Finding: what is missing around a patient"
Description: "Something that should be there for the naasten of a patient, and is not yet. The server makes it by the PlanDefinition of the ward, and ends it when it is there. Nobody else writes one."
* category 1..*
* category from JourneyPhaseCodes (extensible)
* code from FindingCodes (extensible)
* subject only Reference(Patient)
* period 1..1
