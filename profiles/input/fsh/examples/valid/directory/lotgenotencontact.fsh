Instance: lotgenotencontact
InstanceOf: NaastHealthcareService
Usage: #example
Title: "Fellow sufferers"
Description: "Meetings with people who are in the same boat."
* active = true
* name = "Lotgenotencontact"
* insert English(name, [[Fellow sufferers]])
* category[0] = QuestionAreas#emotional "Emotional support"
* type[0] = HelpKinds#mental-support "Mental support"
* type[1] = HelpKinds#coping-illness "Dealing with the illness"
* type[2] = HelpKinds#coping-death "Dealing with the coming death"
* characteristic[0] = NeedAreas#emotional-support "Emotional support"
* characteristic[1] = NeedAreas#recognition "Recognition"
* characteristic[2] = GriefSupportLayers#person-to-person "Person to person"
* coverageArea[0] = Reference(area-nl)
* extension[selfReferral].valueBoolean = true
* extension[firstStep].valueString = "Vraag het steunpunt mantelzorg in uw gemeente wat er is."
* insert English(extension[firstStep].valueString, [[Ask the support point in your municipality what there is.]])
* comment = "Bijeenkomsten met mensen die in hetzelfde schuitje zitten."
* insert English(comment, [[Meetings with people who are in the same boat.]])
* telecom[0].system = #url
* telecom[0].value = "https://www.mantelzorg.nl/organisatie-in-de-buurt/"
