Instance: csi
InstanceOf: $sdc-questionnaire
Usage: #definition
Title: "Caregiver Strain Index (CSI)"
Description: "Thirteen statements on how heavy caring is. Seven to ten times yes: overburdened. Eleven to thirteen times yes: very heavily burdened; extra help is necessary then."
* insert OwnQuestionnaire(CaregiverStrainIndex, [[Caregiver Strain Index (CSI)]], [[Caregiver Strain Index (CSI)]], strain)
* subjectType[0] = #RelatedPerson
* description = "Dertien stellingen over hoe zwaar de zorg is. Zeven tot tien keer ja: overbelast. Elf tot dertien keer ja: zeer zwaar belast; extra hulp is dan noodzakelijk."
* insert English(description, [[Thirteen statements on how heavy caring is. Seven to ten times yes: overburdened. Eleven to thirteen times yes: very heavily burdened; extra help is necessary then.]])
* copyright = "Robinson BC. Validation of a Caregiver Strain Index. J Gerontol 1983;38:344-8. Nederlandse stellingen zoals afgedrukt in de handreiking over naasten onder 'Meetinstrument voor overbelasting'; de bewoording van een gevalideerd instrument wordt niet gewijzigd. De Engelse teksten zijn een vertaling van ons uit het Nederlands, niet de gevalideerde Engelse versie."
* insert Item(item, statements, group, [[Zegt u ja of nee op de volgende stellingen?]], [[Do you say yes or no to these statements?]])
* insert Item(item[=].item, statement-1, choice, [[Mijn nachtrust is verstoord.]], [[My sleep is disturbed.]])
* item[=].item[=].prefix = "1"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, statement-2, choice, [[Hem of haar helpen kost me nogal wat moeite en tijd.]], [[Helping him or her costs me quite some effort and time.]])
* item[=].item[=].prefix = "2"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, statement-3, choice, [[Ik vind het lichamelijk zwaar.]], [[I find it physically heavy.]])
* item[=].item[=].prefix = "3"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, statement-4, choice, [[Het beperkt me in andere dingen die ik wil doen.]], [[It limits me in other things that I want to do.]])
* item[=].item[=].prefix = "4"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, statement-5, choice, [[Wij hebben onze dagelijkse manier van doen moeten aanpassen.]], [[We have had to adapt our daily way of doing things.]])
* item[=].item[=].prefix = "5"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, statement-6, choice, [[Wij hebben onze plannen moeten wijzigen.]], [[We have had to change our plans.]])
* item[=].item[=].prefix = "6"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, statement-7, choice, [[Er zijn ook andere zaken waaraan ik mijn tijd moet besteden.]], [[There are other things too on which I have to spend my time.]])
* item[=].item[=].prefix = "7"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, statement-8, choice, [[Emotioneel gedragen we ons anders ten opzichte van elkaar.]], [[Emotionally we behave differently towards each other.]])
* item[=].item[=].prefix = "8"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, statement-9, choice, [[Het gedrag van mijn man/vrouw maakt me soms van streek.]], [[The behaviour of my husband/wife sometimes upsets me.]])
* item[=].item[=].prefix = "9"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item[=].item, statement-9-help, display, [[Bent u niet de partner? Lees dan: het gedrag van mijn naaste.]], [[Are you not the partner? Then read: the behaviour of my loved one.]])
* insert HelpText(item[=].item[=].item)
* insert Item(item[=].item, statement-10, choice, [[het is pijnlijk te moeten zien dat hij/zij een andere persoon is geworden.]], [[It is painful to have to see that he/she has become another person.]])
* item[=].item[=].prefix = "10"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, statement-11, choice, [[Ik heb mijn baan aan moeten passen aan de situatie.]], [[I have had to adapt my job to the situation.]])
* item[=].item[=].prefix = "11"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, statement-12, choice, [[Ik word geheel door deze situatie in beslag genomen.]], [[I am completely absorbed by this situation.]])
* item[=].item[=].prefix = "12"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item[=].item, statement-13, choice, [[We leven onder financiële druk.]], [[We live under financial pressure.]])
* item[=].item[=].prefix = "13"
* insert Required(item[=].item)
* insert ScoredYesNo(item[=].item)
* insert Item(item, score, integer, [[Aantal keer ja]], [[Number of times yes]])
* insert Calculated(item, [[%resource.item.where(linkId = 'statements').item.answer.value.ordinal().sum()]])
* insert Result(item, csi-score)
* insert Item(item, band, choice, [[Uitkomst]], [[Outcome]])
* insert BandOf(item, score)
* insert Band(item, below-threshold, Onder de drempel, Below the threshold, 0)
* insert Band(item, overburdened, Overbelast, Overburdened, 7)
* insert Band(item, very-heavily-burdened, Zeer zwaar belast, Very heavily burdened, 11)
