Instance: jansen-nurse
InstanceOf: Practitioner
Usage: #example
Title: "Sanne Visser, the nurse"
Description: "A nurse of the ward where Willem Jansen lies."
* active = true
* name[0].use = #official
* name[0].text = "Sanne Visser"
* name[0].family = "Visser"
* name[0].given[0] = "Sanne"
* name[0].given[0].extension[0].url = $en-qualifier
* name[0].given[0].extension[0].valueCode = #BR
