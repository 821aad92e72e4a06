CodeSystem: LicensedTextsNeed
Id: licensed-texts
Title: "Need of licensed texts"
Description: "Whether a questionnaire can be answered with labels of ours in place of licensed texts."
* insert OwnCodeSystem
* #required "Required" "Answers are refused until the hospital has declared its licence."
* insert InDutch(required, [[Verplicht]])
* #optional "Optional" "The hospital may load its own texts."
* insert InDutch(optional, [[Mogelijk]])
