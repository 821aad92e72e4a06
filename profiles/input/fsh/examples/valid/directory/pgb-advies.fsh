Instance: pgb-advies
InstanceOf: NaastHealthcareService
Usage: #example
Title: "Advice on the personal budget"
Description: "What a personal budget is, and how to ask for one."
* active = true
* name = "Advies over het persoonsgebonden budget"
* insert English(name, [[Advice on the personal budget]])
* providedBy = Reference(org-per-saldo)
* category[0] = QuestionAreas#information "Information and advice"
* category[1] = QuestionAreas#financial "Financial help"
* type[0] = HelpKinds#arranging "Arranging"
* characteristic[0] = NeedAreas#information "Information"
* coverageArea[0] = Reference(area-nl)
* extension[selfReferral].valueBoolean = true
* extension[firstStep].valueString = "Bel de advieslijn van Per Saldo."
* insert English(extension[firstStep].valueString, [[Call the advice line of Per Saldo.]])
* comment = "Wat een persoonsgebonden budget is, en hoe u er een aanvraagt."
* insert English(comment, [[What a personal budget is, and how to ask for one.]])
* telecom[0].system = #phone
* telecom[0].value = "0900 7424857"
* telecom[1].system = #url
* telecom[1].value = "https://www.pgb.nl/"
