Instance: aftercare-conversation
InstanceOf: $sdc-questionnaire
Usage: #definition
Title: "Aftercare conversation"
Description: "Topics of the conversation with a bereaved caregiver. No score: the conversation is about what the bereaved wants to share. Evaluating the care that was given is another conversation."
* insert OwnQuestionnaire(AftercareConversation, [[Nazorggesprek]], [[Aftercare conversation]], aftercare)
* subjectType[0] = #RelatedPerson
* description = "Onderwerpen van het gesprek met een nabestaande. Geen score: het gesprek gaat over wat de nabestaande kwijt wil. De evaluatie van de gegeven zorg is een ander gesprek."
* insert English(description, [[Topics of the conversation with a bereaved caregiver. No score: the conversation is about what the bereaved wants to share. Evaluating the care that was given is another conversation.]])
* copyright = "Eigen woorden van Naast, Apache-2.0. Onderwerpen naar de handreiking over naasten."
* insert LaunchContext(0, patient, Patient, Patiënt)
* insert Item(item, date-of-death, dateTime, [[Datum van overlijden]], [[Date of death]])
* insert Suggested(item, [[%patient.deceased.ofType(dateTime)]])
* insert Item(item, topics, group, [[Waarover is gesproken?]], [[What was spoken about?]])
* insert Item(item[=].item, farewell, boolean, [[Het afscheid: was het zoals u wilde?]], [[The farewell: was it as you wished?]])
* insert Item(item[=].item, comfort, boolean, [[Troost en steun]], [[Comfort and support]])
* insert Item(item[=].item, about-grief, boolean, [[Informatie over rouw]], [[Information on grief]])
* insert Item(item[=].item, reactions, boolean, [[Wat u merkt, en dat het erbij hoort]], [[What you notice, and that it is part of it]])
* insert Item(item[=].item, where-to-go, boolean, [[Waar u terecht kunt]], [[Where you can go]])
* insert Item(item[=].item, listening, boolean, [[Wat u kwijt wilt]], [[What you want to share]])
* insert Item(item[=].item, course, boolean, [[Hoe het gaat met de rouw]], [[How the grief goes]])
* insert Item(item, notes, text, [[Wat is besproken?]], [[What was discussed?]])
* insert Item(item, good-memories, text, [[Wat was goed aan het zorgen? Welke herinnering geeft steun?]], [[What was good about caring? Which memory gives support?]])
* insert YesNoQuestion(item, young, [[Zijn er kinderen of jongeren die aandacht nodig hebben?]], [[Are there children or young people who need attention?]])
* insert Item(item, referral, choice, [[Naar wie verwijst u?]], [[To whom do you refer?]])
* insert Repeats(item)
* insert CheckBoxes(item)
* insert Option(item, no-referral, Geen verwijzing nodig, No referral needed)
* insert Option(item, first-line, Huisarts, General practitioner)
* insert Option(item, spiritual-care, Geestelijk verzorger, Spiritual caregiver)
* insert Option(item, psychologist, Psycholoog, Psychologist)
* insert Option(item, fellow-sufferers, Lotgenoten, Fellow sufferers)
* insert YesNoQuestion(item, second-conversation, [[Wil de nabestaande een tweede gesprek?]], [[Does the bereaved want a second conversation?]])
