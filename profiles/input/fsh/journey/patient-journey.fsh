Instance: patient-journey
InstanceOf: PlanDefinition
Usage: #definition
Title: "What is asked in which phase"
Description: "In each phase of the journey of a patient: what should be there for the naasten. Whenever something around a patient changes, each action whose condition holds gives one finding, and ends it when it holds no longer. A ward with other questions has a PlanDefinition of its own."
* name = "PatientJourney"
* title = "Wat er in welke fase wordt gevraagd"
* insert English(title, [[What is asked in which phase]])
* language = #nl
* status = #active
* experimental = false
* date = "2026-11-27"
* description = "In elke fase van de reis van een patiënt: wat er voor de naasten moet zijn. Verandert er iets rond een patiënt, dan geeft elke action waarvan de voorwaarde klopt één bevinding, en eindigt die als zij niet meer klopt. Een afdeling met andere vragen heeft een eigen PlanDefinition."
* type = http://terminology.hl7.org/CodeSystem/plan-definition-type#eca-rule
* insert Asked(no-naasten, [[Wie zijn de naasten?]], [[Who are the naasten?]], pre-admission, [[%stay.where(status != 'finished').exists() and %naasten.empty()]])
* insert Asked(no-regisseur, [[Wie is de regisseur?]], [[Who is the regisseur?]], admission, [[%professionals.count() > 1 and %regisseur.empty()]])
* insert Asked(not-screened, [[Hoe gaat het met de naasten?]], [[How are the naasten?]], stay, [[%stay.where(status = 'in-progress').exists() and %unscreened.exists()]])
* insert Asked(plan-not-handed-over, [[Wie gaat verder met het ondersteuningsplan?]], [[Who goes on with the support plan?]], discharge, [[%stay.where(status = 'finished').exists() and %plans.exists()]])
