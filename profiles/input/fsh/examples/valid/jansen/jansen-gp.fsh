Instance: jansen-gp
InstanceOf: Practitioner
Usage: #example
Title: "Karim Bouali, the general practitioner"
Description: "The general practitioner of Willem Jansen."
* active = true
* name[0].use = #official
* name[0].text = "Karim Bouali"
* name[0].family = "Bouali"
* name[0].given[0] = "Karim"
* name[0].given[0].extension[0].url = $en-qualifier
* name[0].given[0].extension[0].valueCode = #BR
