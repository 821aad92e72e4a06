Instance: b3-mouth-care
InstanceOf: ParticipationActivity
Usage: #definition
Title: "Care of the mouth, at the example ward"
Description: "A line of the catalogue of the example ward B3: after-instruction."
* insert CatalogueLine(mouth-care, [[Mondverzorging]], [[Care of the mouth]], after-instruction)
* description = "Een verpleegkundige doet het een keer voor."
* insert English(description, [[A nurse shows it once.]])
