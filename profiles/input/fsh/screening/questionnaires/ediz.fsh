Instance: ediz
InstanceOf: $sdc-questionnaire
Usage: #definition
Title: "EDIZ: self-perceived pressure from informal care (labels)"
Description: "The structure of EDIZ: nine items, score 0 to 9. The texts here are short labels of ours; a hospital loads the wording of the instrument itself."
* insert OwnQuestionnaire(Ediz, [[EDIZ: Ervaren Druk door Informele Zorg (labels)]], [[EDIZ: self-perceived pressure from informal care (labels)]], strain)
* subjectType[0] = #RelatedPerson
* description = "De bouw van EDIZ: negen vragen, score 0 tot 9. De teksten hier zijn korte labels van ons; een ziekenhuis laadt de bewoording van het instrument zelf."
* insert English(description, [[The structure of EDIZ: nine items, score 0 to 9. The texts here are short labels of ours; a hospital loads the wording of the instrument itself.]])
* copyright = "Pot AM, van Dyck R, Deeg DJH. Ervaren druk door informele zorg: constructie van een schaal. Tijdschr Gerontol Geriatr 1995;26:214-9. Gebruiksvoorwaarden niet nagegaan; de teksten hier zijn labels van Naast en niet die van het instrument."
* insert LicensedTexts(optional)
* insert Item(item, statements, group, [[Ervaart u hier druk door?]], [[Do you feel pressure because of this?]])
* insert Item(item[=].item, item-1, choice, [[Tijd voor mezelf]], [[Time for myself]])
* item[=].item[=].prefix = "1"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, item-2, choice, [[Combineren met wat ik verder doe]], [[Combining with what else I do]])
* item[=].item[=].prefix = "2"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, item-3, choice, [[Altijd klaar moeten staan]], [[Always having to be there]])
* item[=].item[=].prefix = "3"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, item-4, choice, [[Mijn zelfstandigheid]], [[My independence]])
* item[=].item[=].prefix = "4"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, item-5, choice, [[Aandacht die van me gevraagd wordt]], [[Attention that is asked of me]])
* item[=].item[=].prefix = "5"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, item-6, choice, [[Gevolgen voor de mensen om me heen]], [[Consequences for the people around me]])
* item[=].item[=].prefix = "6"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, item-7, choice, [[Spanningen thuis of op het werk]], [[Tensions at home or at work]])
* item[=].item[=].prefix = "7"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, item-8, choice, [[Mijn verantwoordelijkheid]], [[My responsibility]])
* item[=].item[=].prefix = "8"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, item-9, choice, [[Druk in het geheel]], [[Pressure as a whole]])
* item[=].item[=].prefix = "9"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item, score, integer, [[Aantal keer ja]], [[Number of times yes]])
* insert Calculated(item, [[%resource.item.where(linkId = 'statements').item.answer.value.ordinal().sum()]])
* insert Result(item, ediz-score)
