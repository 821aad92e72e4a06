Instance: intake-wellbeing
InstanceOf: $sdc-questionnaire
Usage: #definition
Title: "Intake on wellbeing"
Description: "What somebody likes to do, with whom, and what matters: not only medical facts."
* insert OwnQuestionnaire(IntakeWellbeing, [[Intake over welbevinden]], [[Intake on wellbeing]], wellbeing)
* subjectType[0] = #RelatedPerson
* subjectType[1] = #Patient
* description = "Wat iemand graag doet, met wie, en wat ertoe doet: niet alleen medische feiten."
* insert English(description, [[What somebody likes to do, with whom, and what matters: not only medical facts.]])
* copyright = "Eigen woorden van Naast, Apache-2.0."
* insert LaunchContext(0, patient, Patient, Patiënt)
* insert Item(item, called, string, [[Hoe wordt de patiënt graag genoemd?]], [[How does the patient like to be called?]])
* insert Suggested(item, [[%patient.name.where(use = 'usual').given.first() | %patient.name.where(use = 'official').given.first()]])
* insert Item(item, likes, text, [[Waar wordt u blij van? Bijvoorbeeld muziek, eten, de natuur]], [[What makes you happy? For example music, food, nature]])
* insert Item(item, hobbies, text, [[Welke hobby's en bezigheden wilt u kunnen blijven doen?]], [[Which hobbies and activities would you like to keep?]])
* insert Item(item, people, text, [[Wie zijn belangrijk voor u, en hoe vaak ziet u hen?]], [[Who are important to you, and how often do you see them?]])
* insert Item(item, good-moments, text, [[Wat was de laatste tijd een mooi moment?]], [[What was a good moment lately?]])
* insert Item(item, habits, text, [[Welke gewoonten van de dag zijn belangrijk?]], [[Which habits of the day are important?]])
* insert Item(item, meaning, text, [[Waar put u kracht uit? Bijvoorbeeld geloof, mensen, natuur]], [[What gives you strength? For example faith, people, nature]])
* insert Item(item, matters, text, [[Wat moet het team weten om goed voor u te zorgen?]], [[What must the team know to care well for you?]])
