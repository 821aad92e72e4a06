Instance: invalid-naast-pat-6
InstanceOf: Patient
Usage: #example
Title: "A usual name without a given name"
Description: "A name in daily use needs name.given."
* insert MinimalPatient
* name[0].use = #usual
* name[0].text = "Jansen"
* name[0].family = "Jansen"
