Instance: mantelzorglijn
InstanceOf: NaastHealthcareService
Usage: #example
Title: "Caregiver helpline"
Description: "Advice, information, or a listening ear."
* active = true
* name = "Mantelzorglijn"
* insert English(name, [[Caregiver helpline]])
* providedBy = Reference(org-mantelzorgnl)
* category[0] = QuestionAreas#information "Information and advice"
* category[1] = QuestionAreas#emotional "Emotional support"
* type[0] = HelpKinds#mental-support "Mental support"
* type[1] = HelpKinds#arranging "Arranging"
* characteristic[0] = NeedAreas#information "Information"
* characteristic[1] = NeedAreas#emotional-support "Emotional support"
* coverageArea[0] = Reference(area-nl)
* extension[cost].valueCodeableConcept = ServiceCosts#free "Free"
* extension[selfReferral].valueBoolean = true
* extension[firstStep].valueString = "Bel of mail, of stuur een WhatsApp-bericht naar 06 27 23 68 54."
* insert English(extension[firstStep].valueString, [[Call or mail, or send a WhatsApp message to 06 27 23 68 54.]])
* comment = "Advies, informatie of een luisterend oor."
* insert English(comment, [[Advice, information, or a listening ear.]])
* telecom[0].system = #phone
* telecom[0].value = "030 760 60 55"
* telecom[1].system = #email
* telecom[1].value = "mantelzorglijn@mantelzorg.nl"
* telecom[2].system = #url
* telecom[2].value = "https://www.mantelzorg.nl/"
