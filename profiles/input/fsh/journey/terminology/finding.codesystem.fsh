CodeSystem: Findings
Id: finding
Title: "What is missing around a patient"
Description: "What should be there for the naasten of a patient, and is not yet. It refuses nothing: it is there to be found."
* insert OwnCodeSystem
* #no-naasten "No naasten on record" "The patient is coming or staying, and nobody is on record."
* insert InDutch(no-naasten, [[Geen naasten vastgelegd]])
* #no-regisseur "No regisseur" "More than one professional is involved, and none of them answers for the support of the naasten."
* insert InDutch(no-regisseur, [[Geen regisseur]])
* #not-screened "A naaste was not asked how it goes" "Since the stay began, at least one naaste has answered no questionnaire."
* insert InDutch(not-screened, [[Een naaste is niet gevraagd hoe het gaat]])
* #plan-not-handed-over "A support plan was not handed over" "The stay has ended, and a support plan goes on without a handover to who comes after."
* insert InDutch(plan-not-handed-over, [[Een ondersteuningsplan is niet overgedragen]])
