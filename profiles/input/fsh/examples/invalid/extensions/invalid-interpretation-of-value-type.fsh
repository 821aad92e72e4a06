Instance: invalid-interpretation-of-value-type
InstanceOf: Questionnaire
Usage: #example
Title: "interpretation-of has a value of the wrong type"
Description: "Its type is another."
* insert MinimalQuestionnaire
* item[0].extension[0].url = Canonical(InterpretationOf)
* item[0].extension[0].valueBoolean = true
