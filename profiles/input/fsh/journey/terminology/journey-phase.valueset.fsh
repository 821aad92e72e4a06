ValueSet: JourneyPhaseCodes
Id: journey-phase
Title: "Phase of the journey of a patient"
Description: "When in the journey of a patient something is asked."
* insert OwnValueSet
* include codes from system JourneyPhases
