Instance: b3-eating
InstanceOf: ParticipationActivity
Usage: #definition
Title: "Help with eating and drinking, at the example ward"
Description: "A line of the catalogue of the example ward B3: may."
* insert CatalogueLine(eating, [[Helpen met eten en drinken]], [[Help with eating and drinking]], may)
* description = "Eten geven is fijn en vertrouwd. Overleg bij verslikken."
* insert English(description, [[Helping with a meal is good and familiar. Ask when swallowing is difficult.]])
