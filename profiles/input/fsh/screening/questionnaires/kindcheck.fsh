Instance: kindcheck
InstanceOf: $sdc-questionnaire
Usage: #definition
Title: "Child check"
Description: "Asks whether there are children and whether they are involved in the situation. Children of seriously ill parents need attention of their own."
* insert OwnQuestionnaire(Kindcheck, [[Kindcheck]], [[Child check]], children)
* subjectType[0] = #RelatedPerson
* description = "Vraagt of er kinderen zijn en of zij betrokken zijn bij de situatie. Kinderen van ernstig zieke ouders hebben eigen aandacht nodig."
* insert English(description, [[Asks whether there are children and whether they are involved in the situation. Children of seriously ill parents need attention of their own.]])
* copyright = "Eigen woorden van Naast, Apache-2.0. Naar de kindcheck (KIEZO) in de handreiking over naasten."
* insert YesNoQuestion(item, children, [[Zijn er kinderen of jongeren in het gezin van de patiënt, of van u?]], [[Are there children or young people in the family of the patient, or in yours?]])
* insert Required(item)
* insert YesNoQuestion(item, involved, [[Zijn zij betrokken bij de situatie?]], [[Are they involved in the situation?]])
* insert Required(item)
* insert OnlyWhen(item, children, yes)
* insert Item(item, child, group, [[Over elk kind]], [[About each child]])
* insert Repeats(item)
* insert OnlyWhen(item, children, yes)
* insert Item(item[=].item, age, integer, [[Leeftijd]], [[Age]])
* insert Between(item[=].item, 0, 24)
* insert Item(item[=].item, relation, string, [[Wie is het kind van de patiënt? Bijvoorbeeld dochter of kleinkind]], [[Who is the child to the patient? For example daughter or grandchild]])
* insert Item(item[=].item, notices, text, [[Wat merkt het kind van de ziekte?]], [[What does the child notice of the illness?]])
* insert YesNoQuestion(item[=].item, helps, [[Helpt het kind mee in de zorg?]], [[Does the child help with the care?]])
* insert Item(item, support-now, text, [[Wie is er nu voor de kinderen, thuis en op school?]], [[Who is there for the children now, at home and at school?]])
* insert OnlyWhen(item, children, yes)
* insert YesNoQuestion(item, support-wanted, [[Wilt u dat iemand meedenkt over de kinderen?]], [[Would you like somebody to think along about the children?]])
* insert OnlyWhen(item, children, yes)
