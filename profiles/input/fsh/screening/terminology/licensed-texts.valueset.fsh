ValueSet: LicensedTextsCodes
Id: licensed-texts
Title: "Need of licensed texts"
Description: "Whether a questionnaire can be answered with labels of ours in place of licensed texts."
* insert OwnValueSet
* include codes from system LicensedTextsNeed
