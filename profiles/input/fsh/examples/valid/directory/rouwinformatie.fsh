Instance: rouwinformatie
InstanceOf: NaastHealthcareService
Usage: #example
Title: "Information on grief"
Description: "Texts and experiences of grief, and volunteers who listen."
* active = true
* name = "Informatie over rouw"
* insert English(name, [[Information on grief]])
* category[0] = QuestionAreas#information "Information and advice"
* category[1] = QuestionAreas#emotional "Emotional support"
* type[0] = HelpKinds#coping-death "Dealing with the coming death"
* characteristic[0] = NeedAreas#information "Information"
* characteristic[1] = NeedAreas#emotional-support "Emotional support"
* characteristic[2] = GriefSupportLayers#information "Good information"
* coverageArea[0] = Reference(area-nl)
* extension[cost].valueCodeableConcept = ServiceCosts#free "Free"
* extension[selfReferral].valueBoolean = true
* extension[firstStep].valueString = "Lees op de website, of kies daar voor de rouwtelefoon, chat of mail."
* insert English(extension[firstStep].valueString, [[Read on the website, or choose the grief telephone, chat or mail there.]])
* comment = "Teksten en ervaringen over rouw, en vrijwilligers met een luisterend oor."
* insert English(comment, [[Texts and experiences of grief, and volunteers who listen.]])
* telecom[0].system = #url
* telecom[0].value = "https://rouwinformatie.nl/"
