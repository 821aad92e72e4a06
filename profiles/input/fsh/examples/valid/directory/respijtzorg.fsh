Instance: respijtzorg
InstanceOf: NaastHealthcareService
Usage: #example
Title: "Respite care"
Description: "Somebody takes over the care for a while, at home or elsewhere, so that you can catch your breath."
* active = true
* name = "Respijtzorg"
* insert English(name, [[Respite care]])
* category[0] = QuestionAreas#respite "Respite"
* category[1] = QuestionAreas#practical "Practical help"
* type[0] = HelpKinds#daily-care "Daily care"
* type[1] = HelpKinds#night-watch "Night watch"
* type[2] = HelpKinds#relaxation "Relaxation"
* characteristic[0] = NeedAreas#practical-support "Practical support"
* characteristic[1] = NeedAreas#recognition "Recognition"
* coverageArea[0] = Reference(area-nl)
* extension[cost].valueCodeableConcept = ServiceCosts#municipality "Through the municipality"
* extension[selfReferral].valueBoolean = true
* extension[firstStep].valueString = "Lees op de website welke vormen er zijn, en vraag uw gemeente ernaar."
* insert English(extension[firstStep].valueString, [[Read on the website which forms there are, and ask your municipality.]])
* comment = "Iemand neemt de zorg tijdelijk over, thuis of elders, zodat u op adem komt."
* insert English(comment, [[Somebody takes over the care for a while, at home or elsewhere, so that you can catch your breath.]])
* telecom[0].system = #url
* telecom[0].value = "https://www.regelhulp.nl/mantelzorgers/ondersteuning-en-advies/vervangende-zorg"
