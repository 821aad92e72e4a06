Instance: luisterlijn
InstanceOf: NaastHealthcareService
Usage: #example
Title: "Listening line"
Description: "A listening ear, day and night."
* active = true
* name = "De Luisterlijn"
* insert English(name, [[Listening line]])
* providedBy = Reference(org-de-luisterlijn)
* category[0] = QuestionAreas#emotional "Emotional support"
* type[0] = HelpKinds#mental-support "Mental support"
* characteristic[0] = NeedAreas#emotional-support "Emotional support"
* characteristic[1] = GriefSupportLayers#person-to-person "Person to person"
* coverageArea[0] = Reference(area-nl)
* extension[selfReferral].valueBoolean = true
* extension[firstStep].valueString = "Bel op elk uur van de dag, of chat via de website tussen 10 en 22 uur."
* insert English(extension[firstStep].valueString, [[Call at any hour, or chat on the website between 10 and 22 hours.]])
* comment = "Een luisterend oor, dag en nacht."
* insert English(comment, [[A listening ear, day and night.]])
* telecom[0].system = #phone
* telecom[0].value = "088 0767 000"
* telecom[1].system = #email
* telecom[1].value = "ehulp@deluisterlijn.nl"
* telecom[2].system = #url
* telecom[2].value = "https://deluisterlijn.nl/"
