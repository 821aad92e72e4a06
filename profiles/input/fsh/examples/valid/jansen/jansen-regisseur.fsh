Instance: jansen-regisseur
InstanceOf: Practitioner
Usage: #example
Title: "Noor Visser, the regisseur"
Description: "Nurse who answers for the support of the naasten."
* active = true
* name[0].use = #official
* name[0].text = "Noor Visser"
* name[0].family = "Visser"
* name[0].given[0] = "Noor"
* name[0].given[0].extension[0].url = $en-qualifier
* name[0].given[0].extension[0].valueCode = #BR
