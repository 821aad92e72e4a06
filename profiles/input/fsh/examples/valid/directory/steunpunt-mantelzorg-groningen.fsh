Instance: steunpunt-mantelzorg-groningen
InstanceOf: NaastHealthcareService
Usage: #example
Title: "Caregiver support point"
Description: "Explains care, rules and possibilities, and helps with arranging. This is an example for one municipality."
* active = true
* name = "Steunpunt Mantelzorg"
* insert English(name, [[Caregiver support point]])
* providedBy = Reference(org-gemeente-groningen)
* category[0] = QuestionAreas#information "Information and advice"
* category[1] = QuestionAreas#guidance "Personal guidance"
* category[2] = QuestionAreas#practical "Practical help"
* type[0] = HelpKinds#arranging "Arranging"
* type[1] = HelpKinds#mental-support "Mental support"
* characteristic[0] = NeedAreas#information "Information"
* characteristic[1] = NeedAreas#practical-support "Practical support"
* characteristic[2] = NeedAreas#recognition "Recognition"
* coverageArea[0] = Reference(area-0014)
* extension[cost].valueCodeableConcept = ServiceCosts#free "Free"
* extension[selfReferral].valueBoolean = true
* extension[firstStep].valueString = "Zoek het steunpunt in uw gemeente op de website."
* insert English(extension[firstStep].valueString, [[Find the support point in your municipality on the website.]])
* comment = "Uitleg over zorg, regels en mogelijkheden, en hulp bij het regelen. Dit is een voorbeeld voor één gemeente."
* insert English(comment, [[Explains care, rules and possibilities, and helps with arranging. This is an example for one municipality.]])
* telecom[0].system = #url
* telecom[0].value = "https://www.mantelzorg.nl/organisatie-in-de-buurt/"
