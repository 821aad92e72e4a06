Instance: invalid-naast-pat-2
InstanceOf: Patient
Usage: #example
Title: "Three official names"
Description: "At most two names may be official."
* insert MinimalPatient
* name[0].use = #official
* name[0].text = "Jansen 0"
* name[0].family = "Jansen 0"
* name[1].use = #official
* name[1].text = "Jansen 1"
* name[1].family = "Jansen 1"
* name[2].use = #official
* name[2].text = "Jansen 2"
* name[2].family = "Jansen 2"
