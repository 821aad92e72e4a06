CodeSystem: ScreeningUses
Id: screening-use
Title: "What a questionnaire is for"
Description: "For what purpose a questionnaire is handed to somebody; searched by with Questionnaire?context=."
* insert OwnCodeSystem
* #strain "Strain of a naaste" "How heavy caring is for a naaste."
* insert InDutch(strain, [[Belasting van een naaste]])
* #support-needs "Support needs of a naaste" "In what a naaste wants more support."
* insert InDutch(support-needs, [[Ondersteuningsbehoeften van een naaste]])
* #children "Children around the patient" "Whether children are involved and need attention."
* insert InDutch(children, [[Kinderen rond de patiënt]])
* #wellbeing "Wellbeing" "What somebody likes, with whom, and what matters."
* insert InDutch(wellbeing, [[Welbevinden]])
* #farewell "Farewell" "Wishes around the death."
* insert InDutch(farewell, [[Afscheid]])
* #aftercare "Aftercare" "The conversation after a death."
* insert InDutch(aftercare, [[Nazorg]])
* #experience "Experience of naasten" "What naasten experienced in the care."
* insert InDutch(experience, [[Ervaring van naasten]])
* #organisation "The organisation itself" "How far the organisation is with working together with naasten."
* insert InDutch(organisation, [[De organisatie zelf]])
