Instance: invalid-licensed-texts-value-binding
InstanceOf: Questionnaire
Usage: #example
Title: "licensed-texts with a code that is not in the list"
Description: "The value is one of ours."
* insert MinimalQuestionnaire
* extension[0].url = Canonical(LicensedTexts)
* extension[0].valueCodeableConcept = ScreeningUses#strain
