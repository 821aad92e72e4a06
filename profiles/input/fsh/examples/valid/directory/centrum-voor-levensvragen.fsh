Instance: centrum-voor-levensvragen
InstanceOf: NaastHealthcareService
Usage: #example
Title: "Centre for questions of life"
Description: "A spiritual counsellor talks with you about meaning and loss, also after the death."
* active = true
* name = "Centrum voor Levensvragen"
* insert English(name, [[Centre for questions of life]])
* category[0] = QuestionAreas#emotional "Emotional support"
* category[1] = QuestionAreas#guidance "Personal guidance"
* type[0] = HelpKinds#mental-support "Mental support"
* type[1] = HelpKinds#last-phase-talk "Talking about the last phase"
* type[2] = HelpKinds#coping-illness "Dealing with the illness"
* type[3] = HelpKinds#coping-death "Dealing with the coming death"
* characteristic[0] = NeedAreas#emotional-support "Emotional support"
* characteristic[1] = GriefSupportLayers#professional "Professional"
* coverageArea[0] = Reference(area-nl)
* extension[selfReferral].valueBoolean = true
* extension[firstStep].valueString = "Bel, en u wordt doorverbonden met een contactpunt in uw buurt."
* insert English(extension[firstStep].valueString, [[Call, and you are connected to a contact point near you.]])
* comment = "Een geestelijk verzorger praat met u over vragen van zin en verlies, ook na het overlijden."
* insert English(comment, [[A spiritual counsellor talks with you about meaning and loss, also after the death.]])
* telecom[0].system = #phone
* telecom[0].value = "085 004 3063"
* telecom[1].system = #url
* telecom[1].value = "https://geestelijkeverzorging.nl/"
