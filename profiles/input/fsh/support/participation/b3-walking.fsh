Instance: b3-walking
InstanceOf: ParticipationActivity
Usage: #definition
Title: "Walk together, at the example ward"
Description: "A line of the catalogue of the example ward B3: may."
* insert CatalogueLine(walking, [[Samen lopen]], [[Walk together]], may)
* description = "Een eindje lopen mag altijd; meld het even."
* insert English(description, [[A walk is always possible; tell the nurse.]])
