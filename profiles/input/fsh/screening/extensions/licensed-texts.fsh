Extension: LicensedTexts
Id: licensed-texts
Title: "Texts under licence"
Description: "The texts of this questionnaire are labels of ours in place of licensed ones. required: answers are refused until the hospital has declared its licence. optional: the hospital may load its own texts."
Context: Questionnaire
* value[x] only CodeableConcept
* value[x] from LicensedTextsCodes (required)
