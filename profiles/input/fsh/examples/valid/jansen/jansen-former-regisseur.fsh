Instance: jansen-former-regisseur
InstanceOf: Practitioner
Usage: #example
Title: "Joost Bos, who was the regisseur before"
Description: "Nurse of the outpatient clinic, who handed over to Noor Visser."
* active = true
* name[0].use = #official
* name[0].text = "Joost Bos"
* name[0].family = "Bos"
* name[0].given[0] = "Joost"
* name[0].given[0].extension[0].url = $en-qualifier
* name[0].given[0].extension[0].valueCode = #BR
