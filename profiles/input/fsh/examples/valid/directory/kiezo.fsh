Instance: kiezo
InstanceOf: NaastHealthcareService
Usage: #example
Title: "Children of seriously ill parents"
Description: "Explanation and support for children, and for who talks with them."
* active = true
* name = "Kinderen van ernstig zieke ouders"
* insert English(name, [[Children of seriously ill parents]])
* category[0] = QuestionAreas#information "Information and advice"
* category[1] = QuestionAreas#emotional "Emotional support"
* category[2] = QuestionAreas#education "Education"
* type[0] = HelpKinds#coping-illness "Dealing with the illness"
* type[1] = HelpKinds#coping-death "Dealing with the coming death"
* type[2] = HelpKinds#mental-support "Mental support"
* characteristic[0] = NeedAreas#information "Information"
* characteristic[1] = NeedAreas#emotional-support "Emotional support"
* characteristic[2] = GriefSupportLayers#information "Good information"
* coverageArea[0] = Reference(area-nl)
* extension[cost].valueCodeableConcept = ServiceCosts#free "Free"
* extension[selfReferral].valueBoolean = true
* extension[firstStep].valueString = "Lees op de website wat kinderen nodig hebben, en wie er kan helpen."
* insert English(extension[firstStep].valueString, [[Read on the website what children need, and who can help.]])
* comment = "Uitleg en steun voor kinderen, en voor wie met hen praat."
* insert English(comment, [[Explanation and support for children, and for who talks with them.]])
* telecom[0].system = #url
* telecom[0].value = "https://overpalliatievezorg.nl/naasten/kinderen-van-ernstig-zieke-ouders"
