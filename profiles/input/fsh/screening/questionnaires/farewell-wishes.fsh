Instance: farewell-wishes
InstanceOf: $sdc-questionnaire
Usage: #definition
Title: "Wishes around the farewell"
Description: "What somebody wishes in the last time and around the death. Nothing is obliged; an answer may change later."
* insert OwnQuestionnaire(FarewellWishes, [[Wensen rond het afscheid]], [[Wishes around the farewell]], farewell)
* subjectType[0] = #RelatedPerson
* subjectType[1] = #Patient
* description = "Wat iemand wenst in de laatste tijd en rond het overlijden. Niets hoeft; een antwoord kan later veranderen."
* insert English(description, [[What somebody wishes in the last time and around the death. Nothing is obliged; an answer may change later.]])
* copyright = "Eigen woorden van Naast, Apache-2.0."
* insert YesNoQuestion(item, talk, [[Wilt u praten over het afscheid dat komt?]], [[Would you like to talk about the farewell that is coming?]])
* insert Option(item, later, Nu niet, Not now)
* insert Item(item, themes, choice, [[Waarover wilt u nog met elkaar spreken?]], [[What would you still like to speak about with each other?]])
* insert Repeats(item)
* insert CheckBoxes(item)
* insert Option(item, forgiving, Vergeven, Forgiving)
* insert Option(item, thanking, Bedanken, Thanking)
* insert Option(item, love, Liefde uitspreken, Saying that you love)
* insert Option(item, saying-goodbye, Afscheid nemen, Saying goodbye)
* insert YesNoQuestion(item, present, [[Wilt u bij het overlijden aanwezig zijn?]], [[Would you like to be present at the death?]])
* insert Option(item, unknown, Niet bekend, Not known)
* insert YesNoQuestion(item, last-care, [[Wilt u helpen bij de laatste verzorging?]], [[Would you like to help with the last care?]])
* insert Option(item, unknown, Niet bekend, Not known)
* insert Item(item, call-whom, text, [[Wie moet gebeld worden, ook in de nacht?]], [[Who must be called, also at night?]])
* insert Item(item, rituals, text, [[Welke rituelen of gebruiken zijn belangrijk?]], [[Which rituals or customs are important?]])
* insert Item(item, in-the-room, text, [[Hoe lang wilt u dat de overledene op de kamer blijft?]], [[How long would you like the deceased to stay in the room?]])
* insert Item(item, children, text, [[Wat willen kinderen en jongeren zien, weten of doen?]], [[What do children and young people want to see, know or do?]])
* insert Item(item, other, text, [[Wat is verder belangrijk?]], [[What else is important?]])
