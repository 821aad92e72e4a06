Instance: clientondersteuner
InstanceOf: NaastHealthcareService
Usage: #example
Title: "Independent client supporter"
Description: "Thinks along about care and support, independent of care and welfare organisations."
* active = true
* name = "Onafhankelijke cliëntondersteuner"
* insert English(name, [[Independent client supporter]])
* category[0] = QuestionAreas#guidance "Personal guidance"
* category[1] = QuestionAreas#practical "Practical help"
* type[0] = HelpKinds#arranging "Arranging"
* characteristic[0] = NeedAreas#practical-support "Practical support"
* coverageArea[0] = Reference(area-nl)
* extension[cost].valueCodeableConcept = ServiceCosts#free "Free"
* extension[selfReferral].valueBoolean = true
* extension[firstStep].valueString = "Vraag ernaar bij uw gemeente of zorgverzekeraar."
* insert English(extension[firstStep].valueString, [[Ask your municipality or health insurer.]])
* comment = "Denkt mee over zorg en ondersteuning, los van zorg- en welzijnsorganisaties."
* insert English(comment, [[Thinks along about care and support, independent of care and welfare organisations.]])
* telecom[0].system = #url
* telecom[0].value = "https://www.regelhulp.nl/onderwerpen/clientondersteuning"
