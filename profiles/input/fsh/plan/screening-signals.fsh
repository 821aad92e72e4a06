Instance: screening-signals
InstanceOf: PlanDefinition
Usage: #definition
Title: "Which signal leads to which task"
Description: "After answers are stored, each action whose conditions hold gives one task. A hospital with other thresholds has a PlanDefinition of its own."
* name = "ScreeningSignals"
* title = "Welk signaal leidt tot welke taak"
* insert English(title, [[Which signal leads to which task]])
* language = #nl
* status = #active
* experimental = false
* date = "2026-11-26"
* description = "Nadat antwoorden zijn opgeslagen, geeft elke action waarvan de voorwaarden kloppen één taak. De drempels van de Caregiver Strain Index zijn die van de bron; de termijnen zijn standaardwaarden van ons."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#eca-rule
* insert Signal(overburdened, Overbelast, Overburdened, csi, [[%resource.item.where(linkId = 'score').answer.value >= 7 and %resource.item.where(linkId = 'score').answer.value < 11]], strain-follow-up)
* insert Signal(very-heavily-burdened, Zeer zwaar belast, Very heavily burdened, csi, [[%resource.item.where(linkId = 'score').answer.value >= 11]], strain-follow-up-urgent)
* insert Signal(children-involved, Kinderen betrokken, Children involved, kindcheck, [[%resource.item.where(linkId = 'involved').answer.value.code = 'yes']], children-follow-up)
