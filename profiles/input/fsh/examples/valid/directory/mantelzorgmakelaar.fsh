Instance: mantelzorgmakelaar
InstanceOf: NaastHealthcareService
Usage: #example
Title: "Caregiver broker"
Description: "Takes over what has to be arranged: care, housing, income, insurance, and the combination with work."
* active = true
* name = "Mantelzorgmakelaar"
* insert English(name, [[Caregiver broker]])
* providedBy = Reference(org-beroepsvereniging-mantelzorgmakelaars)
* category[0] = QuestionAreas#guidance "Personal guidance"
* category[1] = QuestionAreas#practical "Practical help"
* category[2] = QuestionAreas#financial "Financial help"
* type[0] = HelpKinds#arranging "Arranging"
* type[1] = HelpKinds#relaxation "Relaxation"
* characteristic[0] = NeedAreas#practical-support "Practical support"
* coverageArea[0] = Reference(area-nl)
* extension[selfReferral].valueBoolean = true
* extension[firstStep].valueString = "Zoek een mantelzorgmakelaar op de website van de beroepsvereniging."
* insert English(extension[firstStep].valueString, [[Find a broker on the website of the professional association.]])
* comment = "Neemt regelwerk over: zorg, wonen, inkomen, verzekeringen, en de combinatie met werk."
* insert English(comment, [[Takes over what has to be arranged: care, housing, income, insurance, and the combination with work.]])
* telecom[0].system = #url
* telecom[0].value = "https://www.bmzm.nl/"
