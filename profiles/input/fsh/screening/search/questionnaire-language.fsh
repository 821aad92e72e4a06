Instance: questionnaire-language
InstanceOf: SearchParameter
Usage: #definition
Title: "Language of a questionnaire"
* insert OwnSearchParameter(QuestionnaireLanguage, language, Questionnaire, token)
* description = "A language in which the questionnaire can be shown: its own, or one that its title is translated to."
* expression = "Questionnaire.language | Questionnaire.title.extension.where(url = 'http://hl7.org/fhir/StructureDefinition/translation').extension.where(url = 'lang').value"
