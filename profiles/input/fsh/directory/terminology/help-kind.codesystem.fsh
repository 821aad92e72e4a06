CodeSystem: HelpKinds
Id: help-kind
Title: "Kind of help"
Description: "Help that a naaste may want, as naasten named it."
* insert OwnCodeSystem
* #daily-care "Daily care" "Help with washing, dressing, eating, household."
* insert InDutch(daily-care, [[Dagelijkse zorg]])
* #night-watch "Night watch" "Somebody who stays the night."
* insert InDutch(night-watch, [[Waken in de nacht]])
* #transport "Transport" "To and from the hospital, and elsewhere."
* insert InDutch(transport, [[Vervoer]])
* #arranging "Arranging" "Forms, rules, appointments, finding care."
* insert InDutch(arranging, [[Regelen]])
* #mental-support "Mental support" "Somebody to talk with."
* insert InDutch(mental-support, [[Mentale steun]])
* #last-phase-talk "Talking about the last phase" "About what is coming, with each other or with somebody else."
* insert InDutch(last-phase-talk, [[Praten over de laatste levensfase]])
* #relaxation "Relaxation" "Time and room for something else."
* insert InDutch(relaxation, [[Ontspanning]])
* #coping-illness "Dealing with the illness" "Living with what the illness does."
* insert InDutch(coping-illness, [[Omgaan met de ziekte]])
* #coping-death "Dealing with the coming death" "Living towards a farewell, and with the loss."
* insert InDutch(coping-death, [[Omgaan met het naderende overlijden]])
