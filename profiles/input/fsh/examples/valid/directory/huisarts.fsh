Instance: huisarts
InstanceOf: NaastHealthcareService
Usage: #example
Title: "General practitioner"
Description: "A conversation, and guidance or a referral where needed."
* active = true
* name = "Huisarts"
* insert English(name, [[General practitioner]])
* category[0] = QuestionAreas#guidance "Personal guidance"
* category[1] = QuestionAreas#emotional "Emotional support"
* type[0] = HelpKinds#mental-support "Mental support"
* type[1] = HelpKinds#coping-illness "Dealing with the illness"
* type[2] = HelpKinds#coping-death "Dealing with the coming death"
* characteristic[0] = NeedAreas#emotional-support "Emotional support"
* characteristic[1] = GriefSupportLayers#professional "Professional"
* coverageArea[0] = Reference(area-nl)
* extension[cost].valueCodeableConcept = ServiceCosts#insurance "Through the insurer"
* extension[selfReferral].valueBoolean = true
* extension[firstStep].valueString = "Bel uw eigen huisarts."
* insert English(extension[firstStep].valueString, [[Call your own general practitioner.]])
* comment = "Een gesprek, en begeleiding of verwijzing als dat nodig is."
* insert English(comment, [[A conversation, and guidance or a referral where needed.]])
