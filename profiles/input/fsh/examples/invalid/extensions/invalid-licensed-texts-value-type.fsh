Instance: invalid-licensed-texts-value-type
InstanceOf: Questionnaire
Usage: #example
Title: "licensed-texts has a value of the wrong type"
Description: "Its type is another."
* insert MinimalQuestionnaire
* extension[0].url = Canonical(LicensedTexts)
* extension[0].valueString = "required"
