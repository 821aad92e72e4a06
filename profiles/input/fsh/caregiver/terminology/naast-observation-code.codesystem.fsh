CodeSystem: NaastObservationCodes
Id: naast-observation-code
Title: "Observations on a naaste"
Description: "What an observation on a naaste is about."
* insert OwnCodeSystem
* #engagement-step "Step on the ladder of engagement" "The step that this naaste and the professionals have reached."
* insert InDutch(engagement-step, [[Trede op de participatieladder]])
* #health-literacy "Health literacy" "How well this naaste finds, understands and uses information about health."
* insert InDutch(health-literacy, [[Gezondheidsvaardigheden]])
* #csi-score "Caregiver Strain Index, score" "How many of the thirteen statements of the Caregiver Strain Index were answered with yes: 0 to 13."
* insert InDutch(csi-score, [[Caregiver Strain Index, score]])
* #carerqol-score "CarerQol-7D, score" "Unweighted sum of the seven dimensions of CarerQol-7D: 0 to 14, higher is better."
* insert InDutch(carerqol-score, [[CarerQol-7D, score]])
* #carerqol-vas "CarerQol-VAS, happiness" "How happy the naaste feels: 0 to 10."
* insert InDutch(carerqol-vas, [[CarerQol-VAS, geluk]])
* #ediz-score "EDIZ, score" "How many of the nine items of EDIZ were answered with yes: 0 to 9."
* insert InDutch(ediz-score, [[EDIZ, score]])
* #strain-risk "Risk factor for strain" "What makes it more likely that this naaste becomes overburdened."
* insert InDutch(strain-risk, [[Risicofactor voor overbelasting]])
* #support-need "What a naaste needs" "Something that this naaste needs support with, as it came out of the conversation."
* insert InDutch(support-need, [[Wat een naaste nodig heeft]])
* #need-priority "Order of a need" "What the naaste finds most important is 1."
* insert InDutch(need-priority, [[Volgorde van een behoefte]])
* #six-senses "Six senses" "What this naaste feels in the care: safe, connected, part of it, with a purpose, able to achieve something, and of significance."
* insert InDutch(six-senses, [[Zes beleefde waarden]])
* #relation-triangle "Relation triangle" "How patient, naaste and professionals get on with each other, as this naaste sees it."
* insert InDutch(relation-triangle, [[Relatiedriehoek]])
* #good-sides "Good sides of caring" "What is good in caring, in the words of this naaste."
* insert InDutch(good-sides, [[Mooie kanten van het zorgen]])
