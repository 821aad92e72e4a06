CodeSystem: ScreeningAnswers
Id: screening-answer
Title: "Answer in a questionnaire"
Description: "The answers that can be chosen in our questionnaires. What an answer counts for stands in the questionnaire, since it differs."
* insert OwnCodeSystem
* #yes "Yes"
* insert InDutch(yes, [[Ja]])
* #no "No"
* insert InDutch(no, [[Nee]])
* #unknown "Not known"
* insert InDutch(unknown, [[Niet bekend]])
* #later "Not now"
* insert InDutch(later, [[Nu niet]])
* #none "None"
* insert InDutch(none, [[Geen]])
* #some "Some"
* insert InDutch(some, [[Enige]])
* #a-lot "A lot"
* insert InDutch(a-lot, [[Veel]])
* #little-more "A little more"
* insert InDutch(little-more, [[Iets meer]])
* #quite-more "Quite a bit more"
* insert InDutch(quite-more, [[Redelijk wat meer]])
* #very-much-more "Very much more"
* insert InDutch(very-much-more, [[Veel meer]])
* #goes-well "Goes well"
* insert InDutch(goes-well, [[Gaat goed]])
* #goes-up-and-down "Goes up and down"
* insert InDutch(goes-up-and-down, [[Gaat wisselend]])
* #is-hard "Is hard"
* insert InDutch(is-hard, [[Is moeilijk]])
* #never "Never"
* insert InDutch(never, [[Nooit]])
* #sometimes "Sometimes"
* insert InDutch(sometimes, [[Soms]])
* #usually "Usually"
* insert InDutch(usually, [[Meestal]])
* #always "Always"
* insert InDutch(always, [[Altijd]])
* #not-applicable "Not applicable"
* insert InDutch(not-applicable, [[Niet van toepassing]])
* #not-yet "Not yet"
* insert InDutch(not-yet, [[Nog niet]])
* #started "Started"
* insert InDutch(started, [[Begonnen]])
* #partly "In place in part"
* insert InDutch(partly, [[Deels geregeld]])
* #anchored "Anchored in daily work"
* insert InDutch(anchored, [[Verankerd in het dagelijks werk]])
* #forgiving "Forgiving"
* insert InDutch(forgiving, [[Vergeven]])
* #thanking "Thanking"
* insert InDutch(thanking, [[Bedanken]])
* #love "Saying that you love"
* insert InDutch(love, [[Liefde uitspreken]])
* #saying-goodbye "Saying goodbye"
* insert InDutch(saying-goodbye, [[Afscheid nemen]])
* #first-line "General practitioner"
* insert InDutch(first-line, [[Huisarts]])
* #spiritual-care "Spiritual caregiver"
* insert InDutch(spiritual-care, [[Geestelijk verzorger]])
* #psychologist "Psychologist"
* insert InDutch(psychologist, [[Psycholoog]])
* #fellow-sufferers "Fellow sufferers"
* insert InDutch(fellow-sufferers, [[Lotgenoten]])
* #no-referral "No referral needed"
* insert InDutch(no-referral, [[Geen verwijzing nodig]])
