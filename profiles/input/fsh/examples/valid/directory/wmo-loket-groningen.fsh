Instance: wmo-loket-groningen
InstanceOf: NaastHealthcareService
Usage: #example
Title: "Wmo desk of the municipality"
Description: "Help in the household, replacement care, adapted transport, aids, and help with forms. This is an example for one municipality."
* active = true
* name = "Wmo-loket"
* insert English(name, [[Wmo desk of the municipality]])
* providedBy = Reference(org-gemeente-groningen)
* category[0] = QuestionAreas#information "Information and advice"
* category[1] = QuestionAreas#practical "Practical help"
* category[2] = QuestionAreas#respite "Respite"
* category[3] = QuestionAreas#material "Material help"
* type[0] = HelpKinds#daily-care "Daily care"
* type[1] = HelpKinds#transport "Transport"
* type[2] = HelpKinds#arranging "Arranging"
* characteristic[0] = NeedAreas#practical-support "Practical support"
* coverageArea[0] = Reference(area-0014)
* extension[cost].valueCodeableConcept = ServiceCosts#municipality "Through the municipality"
* extension[selfReferral].valueBoolean = true
* extension[firstStep].valueString = "Vraag het aan bij het Wmo-loket van uw gemeente."
* insert English(extension[firstStep].valueString, [[Ask for it at the Wmo desk of your municipality.]])
* comment = "Huishoudelijke hulp, vervangende zorg, aangepast vervoer, hulpmiddelen, en hulp bij formulieren. Dit is een voorbeeld voor één gemeente."
* insert English(comment, [[Help in the household, replacement care, adapted transport, aids, and help with forms. This is an example for one municipality.]])
