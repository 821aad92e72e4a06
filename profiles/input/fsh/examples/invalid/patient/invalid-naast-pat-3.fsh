Instance: invalid-naast-pat-3
InstanceOf: Patient
Usage: #example
Title: "A given name that does not say what it is"
Description: "An official given name needs the extension iso21090-EN-qualifier."
* insert MinimalPatient
* name[0].use = #official
* name[0].text = "Sanne Jansen"
* name[0].family = "Jansen"
* name[0].given[0] = "Sanne"
