Instance: naasten-prem
InstanceOf: $sdc-questionnaire
Usage: #definition
Title: "Experiences of naasten"
Description: "What naasten experienced, by the three core needs: being seen, trust in the care for the patient, something to hold on to. Each question says to which core needs it belongs. No score."
* insert OwnQuestionnaire(NaastenPrem, [[Ervaringen van naasten]], [[Experiences of naasten]], experience)
* subjectType[0] = #RelatedPerson
* description = "Wat naasten ervoeren, naar de drie kernbehoeften: gezien worden, vertrouwen in de zorg voor de patiënt, houvast. Elke vraag zegt bij welke kernbehoeften zij hoort. Geen score."
* insert English(description, [[What naasten experienced, by the three core needs: being seen, trust in the care for the patient, something to hold on to. Each question says to which core needs it belongs. No score.]])
* copyright = "Eigen woorden van Naast, Apache-2.0. Thema's naar Hoffstädt e.a., onderzoek onder 53 naasten (Oog voor naasten, 2022); niet gevalideerd als vragenlijst."
* insert Item(item, experiences, group, [[Hoe vaak was dit zo?]], [[How often was it so?]])
* insert Item(item[=].item, empathy, choice, [[De zorgverleners leefden met mij mee]], [[The professionals felt for me]])
* insert Radio(item[=].item)
* item[=].item[=].code[0] = CoreNeeds#being-seen
* insert Option(item[=].item, never, Nooit, Never)
* insert Option(item[=].item, sometimes, Soms, Sometimes)
* insert Option(item[=].item, usually, Meestal, Usually)
* insert Option(item[=].item, always, Altijd, Always)
* insert Option(item[=].item, not-applicable, Niet van toepassing, Not applicable)
* insert Item(item[=].item, listening, choice, [[De zorgverleners namen de tijd om te luisteren]], [[The professionals took the time to listen]])
* insert Radio(item[=].item)
* item[=].item[=].code[0] = CoreNeeds#being-seen
* insert Option(item[=].item, never, Nooit, Never)
* insert Option(item[=].item, sometimes, Soms, Sometimes)
* insert Option(item[=].item, usually, Meestal, Usually)
* insert Option(item[=].item, always, Altijd, Always)
* insert Option(item[=].item, not-applicable, Niet van toepassing, Not applicable)
* insert Item(item[=].item, informed, choice, [[Ik werd goed geïnformeerd]], [[I was well informed]])
* insert Radio(item[=].item)
* item[=].item[=].code[0] = CoreNeeds#being-seen
* item[=].item[=].code[1] = CoreNeeds#trust-in-care
* item[=].item[=].code[2] = CoreNeeds#something-to-hold-on-to
* insert Option(item[=].item, never, Nooit, Never)
* insert Option(item[=].item, sometimes, Soms, Sometimes)
* insert Option(item[=].item, usually, Meestal, Usually)
* insert Option(item[=].item, always, Altijd, Always)
* insert Option(item[=].item, not-applicable, Niet van toepassing, Not applicable)
* insert Item(item[=].item, involved, choice, [[Ik werd betrokken bij de zorg voor de patiënt]], [[I was involved in the care for the patient]])
* insert Radio(item[=].item)
* item[=].item[=].code[0] = CoreNeeds#being-seen
* item[=].item[=].code[1] = CoreNeeds#trust-in-care
* item[=].item[=].code[2] = CoreNeeds#something-to-hold-on-to
* insert Option(item[=].item, never, Nooit, Never)
* insert Option(item[=].item, sometimes, Soms, Sometimes)
* insert Option(item[=].item, usually, Meestal, Usually)
* insert Option(item[=].item, always, Altijd, Always)
* insert Option(item[=].item, not-applicable, Niet van toepassing, Not applicable)
* insert Item(item[=].item, role, choice, [[Er was aandacht voor wie ik voor de patiënt ben: partner, kind, vriend]], [[There was attention for who I am to the patient: partner, child, friend]])
* insert Radio(item[=].item)
* item[=].item[=].code[0] = CoreNeeds#being-seen
* item[=].item[=].code[1] = CoreNeeds#something-to-hold-on-to
* insert Option(item[=].item, never, Nooit, Never)
* insert Option(item[=].item, sometimes, Soms, Sometimes)
* insert Option(item[=].item, usually, Meestal, Usually)
* insert Option(item[=].item, always, Altijd, Always)
* insert Option(item[=].item, not-applicable, Niet van toepassing, Not applicable)
* insert Item(item[=].item, after-death, choice, [[Na het overlijden was er contact met de zorgverleners]], [[After the death there was contact with the professionals]])
* insert Radio(item[=].item)
* item[=].item[=].code[0] = CoreNeeds#being-seen
* item[=].item[=].code[1] = CoreNeeds#something-to-hold-on-to
* insert Option(item[=].item, never, Nooit, Never)
* insert Option(item[=].item, sometimes, Soms, Sometimes)
* insert Option(item[=].item, usually, Meestal, Usually)
* insert Option(item[=].item, always, Altijd, Always)
* insert Option(item[=].item, not-applicable, Niet van toepassing, Not applicable)
* insert Item(item[=].item, known, choice, [[Ik kende de zorgverleners goed]], [[I knew the professionals well]])
* insert Radio(item[=].item)
* item[=].item[=].code[0] = CoreNeeds#trust-in-care
* insert Option(item[=].item, never, Nooit, Never)
* insert Option(item[=].item, sometimes, Soms, Sometimes)
* insert Option(item[=].item, usually, Meestal, Usually)
* insert Option(item[=].item, always, Altijd, Always)
* insert Option(item[=].item, not-applicable, Niet van toepassing, Not applicable)
* insert Item(item[=].item, together, choice, [[De zorgverleners werkten goed samen]], [[The professionals worked together well]])
* insert Radio(item[=].item)
* item[=].item[=].code[0] = CoreNeeds#trust-in-care
* insert Option(item[=].item, never, Nooit, Never)
* insert Option(item[=].item, sometimes, Soms, Sometimes)
* insert Option(item[=].item, usually, Meestal, Usually)
* insert Option(item[=].item, always, Altijd, Always)
* insert Option(item[=].item, not-applicable, Niet van toepassing, Not applicable)
* insert Item(item[=].item, unique, choice, [[Er was oog voor wat deze patiënt nodig had en wenste]], [[There was an eye for what this patient needed and wished]])
* insert Radio(item[=].item)
* item[=].item[=].code[0] = CoreNeeds#trust-in-care
* insert Option(item[=].item, never, Nooit, Never)
* insert Option(item[=].item, sometimes, Soms, Sometimes)
* insert Option(item[=].item, usually, Meestal, Usually)
* insert Option(item[=].item, always, Altijd, Always)
* insert Option(item[=].item, not-applicable, Niet van toepassing, Not applicable)
* insert Item(item[=].item, offered, choice, [[Ondersteuning werd mij aangeboden zonder dat ik erom vroeg]], [[Support was offered to me without my asking]])
* insert Radio(item[=].item)
* item[=].item[=].code[0] = CoreNeeds#something-to-hold-on-to
* insert Option(item[=].item, never, Nooit, Never)
* insert Option(item[=].item, sometimes, Soms, Sometimes)
* insert Option(item[=].item, usually, Meestal, Usually)
* insert Option(item[=].item, always, Altijd, Always)
* insert Option(item[=].item, not-applicable, Niet van toepassing, Not applicable)
* insert Item(item[=].item, prepared, choice, [[Ik werd voorbereid op wat er kon komen]], [[I was prepared for what could come]])
* insert Radio(item[=].item)
* item[=].item[=].code[0] = CoreNeeds#something-to-hold-on-to
* insert Option(item[=].item, never, Nooit, Never)
* insert Option(item[=].item, sometimes, Soms, Sometimes)
* insert Option(item[=].item, usually, Meestal, Usually)
* insert Option(item[=].item, always, Altijd, Always)
* insert Option(item[=].item, not-applicable, Niet van toepassing, Not applicable)
* insert Item(item[=].item, psychosocial, choice, [[Ik kreeg steun bij wat het met mij deed]], [[I got support with what it did to me]])
* insert Radio(item[=].item)
* item[=].item[=].code[0] = CoreNeeds#something-to-hold-on-to
* insert Option(item[=].item, never, Nooit, Never)
* insert Option(item[=].item, sometimes, Soms, Sometimes)
* insert Option(item[=].item, usually, Meestal, Usually)
* insert Option(item[=].item, always, Altijd, Always)
* insert Option(item[=].item, not-applicable, Niet van toepassing, Not applicable)
* insert Item(item[=].item, practical, choice, [[Ik kreeg praktische steun]], [[I got practical support]])
* insert Radio(item[=].item)
* item[=].item[=].code[0] = CoreNeeds#something-to-hold-on-to
* insert Option(item[=].item, never, Nooit, Never)
* insert Option(item[=].item, sometimes, Soms, Sometimes)
* insert Option(item[=].item, usually, Meestal, Usually)
* insert Option(item[=].item, always, Altijd, Always)
* insert Option(item[=].item, not-applicable, Niet van toepassing, Not applicable)
* insert Item(item[=].item, contact-person, choice, [[Ik had een vast aanspreekpunt]], [[I had one fixed contact person]])
* insert Radio(item[=].item)
* item[=].item[=].code[0] = CoreNeeds#something-to-hold-on-to
* insert Option(item[=].item, never, Nooit, Never)
* insert Option(item[=].item, sometimes, Soms, Sometimes)
* insert Option(item[=].item, usually, Meestal, Usually)
* insert Option(item[=].item, always, Altijd, Always)
* insert Option(item[=].item, not-applicable, Niet van toepassing, Not applicable)
* insert Item(item, good, text, [[Wat ging goed?]], [[What went well?]])
* insert Item(item, better, text, [[Wat kan beter?]], [[What can be better?]])
