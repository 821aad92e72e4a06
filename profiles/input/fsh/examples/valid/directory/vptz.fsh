Instance: vptz
InstanceOf: NaastHealthcareService
Usage: #example
Title: "Volunteers in palliative terminal care"
Description: "Volunteers take over tasks, keep an eye on things and give support; they can usually come soon."
* active = true
* name = "Vrijwilligers Palliatieve Terminale Zorg"
* insert English(name, [[Volunteers in palliative terminal care]])
* providedBy = Reference(org-vptz-nederland)
* category[0] = QuestionAreas#practical "Practical help"
* category[1] = QuestionAreas#respite "Respite"
* category[2] = QuestionAreas#emotional "Emotional support"
* type[0] = HelpKinds#daily-care "Daily care"
* type[1] = HelpKinds#night-watch "Night watch"
* type[2] = HelpKinds#mental-support "Mental support"
* type[3] = HelpKinds#relaxation "Relaxation"
* characteristic[0] = NeedAreas#practical-support "Practical support"
* characteristic[1] = NeedAreas#emotional-support "Emotional support"
* characteristic[2] = NeedAreas#recognition "Recognition"
* characteristic[3] = GriefSupportLayers#person-to-person "Person to person"
* coverageArea[0] = Reference(area-nl)
* eligibility[0].comment = "Vooral voor mensen met een levensverwachting van drie maanden of minder."
* insert English(eligibility[0].comment, [[Mainly for people with a life expectancy of three months or less.]])
* eligibility[0].extension[limits].extension[lifeExpectancy].valuePositiveInt = 3
* extension[selfReferral].valueBoolean = true
* extension[firstStep].valueString = "Zoek de organisatie bij u in de buurt op de website, en bel de coördinator."
* insert English(extension[firstStep].valueString, [[Find the organisation near you on the website, and call its coordinator.]])
* comment = "Vrijwilligers nemen taken over, houden een oogje in het zeil en bieden steun; zij zijn meestal snel inzetbaar."
* insert English(comment, [[Volunteers take over tasks, keep an eye on things and give support; they can usually come soon.]])
* telecom[0].system = #url
* telecom[0].value = "https://www.vptz.nl/"
